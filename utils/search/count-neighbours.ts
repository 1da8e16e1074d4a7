import { findTerms } from './find-terms.ts';
import { gatherPlaces, type Places, type Tally } from './match-part.ts';
import type { Part } from './part-layout.ts';
import type { Slot, Wanted } from './question-types.ts';

/** Of the terms a word stands for, so many are looked at: the whole words are the first. */
const mostTerms = 64;

/**
 * For each of the documents how many of the things that were asked for follow on each other in it, as they do in the
 * question.
 */
export function countNeighbours(
  part: Part,
  wanted: readonly Wanted[],
  documents: readonly { document: number }[],
  tally: Tally,
): number[] {
  const marked = new Uint8Array(part.table.ids.length);
  for (const { document } of documents) marked[document] = 1;
  const counts = new Map<number, number>();
  let before: Map<number, Places> | null = null;
  let skipped = 0;
  for (const one of wanted) {
    if (one.isOptional) {
      skipped += 1;
      continue;
    }
    const firsts = placesOf(part, one, 0, marked, tally);
    if (before !== null) {
      for (const [document, { places }] of firsts) {
        const ends = before.get(document)?.places;
        if (ends && areClose(ends, places, skipped + 1))
          counts.set(document, (counts.get(document) ?? 0) + 1);
      }
    }
    const isPhrase = one.ways.some(({ slots }) => slots.length > 1);
    before = isPhrase ? placesOf(part, one, -1, marked, tally) : firsts;
    skipped = 0;
  }
  return documents.map(({ document }) => counts.get(document) ?? 0);
}

function placesOf(
  part: Part,
  { ways }: Wanted,
  slot: number,
  marked: Uint8Array,
  tally: Tally,
): Map<number, Places> {
  const slots = ways.map(({ slots }) => slots.at(slot)).filter((one): one is Slot => one !== undefined);
  const terms = slots.flatMap((one) => findTerms(part, one, () => {})).slice(0, mostTerms);
  return gatherPlaces(part, terms, marked, tally);
}

/** Whether one of `places` lies at most `most` behind one of `ends`; both in order. */
function areClose(ends: readonly number[], places: readonly number[], most: number): boolean {
  let at = 0;
  for (const place of places) {
    while (at < ends.length && (ends[at] ?? 0) < place - most) at += 1;
    if (at < ends.length && (ends[at] ?? 0) < place) return true;
  }
  return false;
}
