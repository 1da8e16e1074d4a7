import type { AnnotationRow } from '../../../store/types.ts';

/**
 * Where marked words stand in the text that is shown: the same at the same place, the same elsewhere, others in their place, or
 * nowhere any more; `kept`: the person has them as a note of their own, of no place.
 */
export type Standing = 'exact' | 'moved' | 'changed' | 'lost' | 'kept';

/** A stretch of the canonical text, UTF-16 units; `end` is behind its last. */
export interface Stretch {
  start: number;
  end: number;
}

/** A highlight or a note of an issue's text, and where it stands in the version that is shown. */
export interface PlacedNote {
  row: AnnotationRow;
  standing: Standing;
  /** Of `exact` and `moved` what is marked, of `changed` what stands there now; else null. */
  range: Stretch | null;
  /** What stands in the place of words that were changed; null else. */
  now: string | null;
  /** What stood there, of `changed`: the words, or their sentence where the words are the same. */
  old?: string | undefined;
}

/** What an annotation repeats of its issue. */
export interface NotedIssue {
  newsletterId: string;
  identity: string;
  title: string;
  publishedAt: number;
  textHash: string;
}

/** A place in the page, CSS pixels from the top left of the document. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A line of the shelf of notes. */
export interface ShelvedNote {
  /** Of the row, or ` ` and newsletter and identity of an issue's own note. */
  id: string;
  kind: 'highlight' | 'issue' | 'page';
  /** Null of an issue's own note. */
  row: AnnotationRow | null;
  newsletterId: string;
  identity: string;
  /** Null where the issue is no longer stored. */
  issueId: string | null;
  textHash: string | null;
  issueTitle: string;
  publishedAt: number;
  isDayOnly: boolean;
  /** The day as its publisher wrote it, `YYYY-MM-DD`; null where it is not known. */
  publishedDay: string | null;
  url: string | null;
  /** `edition` is that which was noted (`editionOf`): undefined for the present one, null for one that is no longer kept. */
  guide: { id: string; title: string; edition: number | null | undefined } | null;
  page: number | null;
  /** The words that were marked; empty where none were. */
  quote: string;
  note: string;
  changedAt: number;
  /** Where the marked words stand; null where none were, where the issue is no longer stored, and until its text was looked at. */
  standing: Standing | null;
  /** Where that is in the present text, or most likely is while that was not looked at; null for nowhere. */
  range: Stretch | null;
  /** What stands in the place of words that were changed, and what stood there. */
  now: string | null;
  old?: string | undefined;
}
