import type { PartSearch } from './part-search.ts';
import type { Wanted } from './question/question-types.ts';
import { neighbour, sideBySide } from './score-of.ts';

/** Of the terms a word stands for, so many are looked at: the whole words are the first. */
const mostTerms = 64;

/** Where what was asked for begins and ends in a document, in order. */
interface Stretches {
  starts: number[];
  ends: number[];
}

/**
 * What each of the documents gains from the things that were asked for following on each other in it, as they do in the question. A
 * word that may be missing counts where it stands right beside its neighbour.
 */
export function rateNeighbours(
  search: PartSearch,
  wanted: readonly Wanted[],
  documents: readonly { document: number }[],
): number[] {
  const marked = new Uint8Array(search.part.table.ids.length);
  for (const { document } of documents) marked[document] = 1;
  const counts = new Map<number, number>();
  const add = (
    before: ReadonlyMap<number, Stretches>,
    here: ReadonlyMap<number, Stretches>,
    most: number,
    gain: number,
  ) => {
    for (const [document, { starts }] of here) {
      const ends = before.get(document)?.ends;
      if (ends && areClose(ends, starts, most)) counts.set(document, (counts.get(document) ?? 0) + gain);
    }
  };
  /** The last that is wanted, and the last at all. */
  let before: ReadonlyMap<number, Stretches> = new Map();
  let last = before;
  let skipped = 0;
  for (const [at, one] of wanted.entries()) {
    const here = findStretches(search, one, marked);
    if (one.isOptional || wanted[at - 1]?.isOptional) add(last, here, 1, neighbour);
    last = here;
    skipped += 1;
    if (one.isOptional) continue;
    add(before, here, skipped, sideBySide);
    before = here;
    skipped = 0;
  }
  return documents.map(({ document }) => counts.get(document) ?? 0);
}

function findStretches(search: PartSearch, { ways }: Wanted, marked: Uint8Array): Map<number, Stretches> {
  const alone = ways.flatMap(({ slots }) => (slots.length === 1 ? slots : []));
  const terms = alone.flatMap((slot) => search.findTerms(slot).terms).slice(0, mostTerms);
  const found = new Map<number, Stretches>();
  for (const [document, { places }] of search.gatherPlaces(terms, marked))
    found.set(document, { starts: places, ends: places });
  for (const way of ways) {
    if (way.slots.length < 2) continue;
    const length = way.slots.slice(1).reduce((sum, { distance = 1 }) => sum + distance, 0);
    for (const [document, { places }] of search.findEnds(way)) {
      if (marked[document] !== 1) continue;
      const { starts, ends } = found.get(document) ?? { starts: [], ends: [] };
      const first = places.map((place) => place - length);
      found.set(document, { starts: inOrder(starts, first), ends: inOrder(ends, places) });
    }
  }
  return found;
}

const inOrder = (some: readonly number[], others: readonly number[]) =>
  some.length === 0 ? [...others] : [...some, ...others].sort((a, b) => a - b);

/** Whether one of `places` lies at most `most` behind one of `ends`; both in order. */
function areClose(ends: readonly number[], places: readonly number[], most: number): boolean {
  let at = 0;
  for (const place of places) {
    while (at < ends.length && (ends[at] ?? 0) < place - most) at += 1;
    if (at < ends.length && (ends[at] ?? 0) < place) return true;
  }
  return false;
}
