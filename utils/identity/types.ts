import type { IssueParts } from '../issue/types.ts';

/** What an entry of a feed, or an issue known, shows of who it is. Everything here is within one newsletter. */

/** A title and the day it stands for. */
export interface TitleWitness {
  /** Letters and digits only, folded (`titleKey`); empty when there is no title. */
  title: string;
  /** `YYYY-MM-DD` as the feed wrote it; null when undated. */
  day: string | null;
}

/**
 * All that was ever seen of one issue, oldest first. An entry just found has at most one of each; an issue known has those of
 * each form it was served in (`mergeWitnesses` bounds them).
 */
export interface Witnesses {
  /** Comparable guids (`normaliseGuid`). */
  guids: readonly string[];
  /** Comparable addresses (`normaliseUrl`): without scheme, host and tracking; digits at the end are part of them. */
  urls: readonly string[];
  titles: readonly TitleWitness[];
}

/** What entries and issues are compared by. */
export interface Identified {
  witnesses: Witnesses;
  /** Epoch ms; null when undated. */
  publishedAt: number | null;
  /** Which words its text has (`sketchWords`): ascending hashes, at most 64; empty when the text is not known. */
  words: readonly number[];
}

/** An entry of an answer, and the known issue it is; `known` undefined for one never seen. */
export interface Match<Found extends Identified, Known extends Identified> {
  found: Found;
  known: Known | undefined;
}

/** An entry of a feed, understood but not yet compared with what is known. */
export interface FoundIssue extends Identified {
  parts: IssueParts;
  html: string;
  /** The words of the body. */
  text: string;
  textHash: string;
  /** Which extractor understood it. */
  extractor: number;
}

/** Two that may be one. */
export interface Pair<Found extends Identified, Known extends Identified> {
  found: Found;
  known: Known;
  /** How well they go together: the smaller, the better; the first number that differs decides. */
  order: readonly number[];
}
