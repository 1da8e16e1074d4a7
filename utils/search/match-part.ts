import { EntryReader } from './entry-reader.ts';
import { begun, exact, type FoundTerm, findTerms, mayBeJoined, withError } from './find-terms.ts';
import { type Part, termAt } from './part-layout.ts';
import type { Slot, Wanted, Way } from './question/question-types.ts';

/** What an answer costs and adds, over all parts. */
export interface Tally {
  read: number;
  also: Set<string>;
}

/** How well each document of the part has what is wanted: `rateField`; 0 where it has not. */
export function matchPart(part: Part, wanted: Wanted, tally: Tally): Uint8Array {
  const values = new Uint8Array(part.table.ids.length);
  for (const way of wanted.ways) {
    if (way.slots.length > 1) matchPhrase(part, way, values, tally);
    else for (const slot of way.slots) matchWord(part, slot, way, values, tally);
  }
  return values;
}

/** Fields as numbers, the better the higher; of a set of bits its best. */
const bestField = Uint8Array.from({ length: 16 }, (_, bits) =>
  bits & 1 ? 4 : bits & 2 ? 3 : bits & 4 ? 2 : bits & 8 ? 1 : 0,
);

/** One number for a field and how the word was found there: any field without an error ahead of all with one. */
function rateField(field: number, quality: number): number {
  return quality === withError ? field : 4 + field * 2 + (quality === exact ? 1 : 0);
}

/** For each quality the value of each set of fields. */
const valuesOf = [withError, begun, exact].map((quality) =>
  bestField.map((field) => rateField(field, quality)),
);

/** The field (1 extra, 2 text, 3 heading, 4 title) and the quality that a value stands for. */
export function readValue(value: number): { field: number; isError: boolean; isExact: boolean } {
  return value <= 4
    ? { field: value, isError: true, isExact: false }
    : { field: (value - 4) >> 1, isError: false, isExact: (value & 1) === 1 };
}

function matchWord(part: Part, slot: Slot, way: Way, values: Uint8Array, tally: Tally): void {
  const terms = findTerms(part, slot, (word) => tally.also.add(word));
  if (way.added !== null && terms.length > 0) tally.also.add(way.added);
  const { entries, entryStarts } = part;
  for (const { term, quality } of terms) {
    const byField = valuesOf[way.added === null ? quality : Math.min(quality, begun)] ?? bestField;
    const plain = byField[4] ?? 0;
    const end = entryStarts[term + 1] ?? 0;
    let document = -1;
    // As `EntryReader`, without the positions: a short prefix reads a hundred thousand entries.
    for (let at = entryStarts[term] ?? 0; at < end; ) {
      let byte = entries[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = entries[at++] ?? 0;
        step += (byte & 127) << shift;
      }
      document += step >>> 1;
      const value = (step & 1) === 0 ? plain : (byField[entries[at++] ?? 0] ?? 0);
      if (value > (values[document] ?? 0)) values[document] = value;
      tally.read += 1;
    }
  }
}

function matchPhrase(part: Part, way: Way, values: Uint8Array, tally: Tally): void {
  const found: FoundTerm[][] = [];
  const also: string[] = [];
  for (const slot of way.slots) {
    const terms = findTerms(part, slot, (word) => also.push(word));
    if (terms.length === 0) return;
    found.push(terms);
  }
  const documents = inAll(part, found, tally);
  if (documents === null) return;
  const places = found.map((terms) => gatherPlaces(part, terms, documents, tally));
  // Behind the last nothing follows, so it need not be known.
  const isLong = found.map(
    (terms, at) =>
      at > 0 && at < found.length - 1 && terms.some(({ term }) => mayBeJoined(part, termAt(part, term))),
  );
  for (const [document, firsts] of places[0] ?? []) {
    let ends = firsts.places;
    let quality = way.added === null ? firsts.quality : Math.min(firsts.quality, begun);
    for (const [at, later] of places.entries()) {
      if (at === 0) continue;
      const here = later.get(document);
      ends = here === undefined ? [] : follow(ends, here.places, isLong[at] === true);
      quality = Math.min(quality, here?.quality ?? quality);
      if (ends.length === 0) break;
    }
    const field = Math.max(0, ...ends.map((place) => fieldAt(part, document, place)));
    if (field === 0) continue;
    const value = rateField(field, quality);
    if (value > (values[document] ?? 0)) values[document] = value;
    for (const word of also) tally.also.add(word);
    if (way.added !== null) tally.also.add(way.added);
  }
}

/** Marks (1) the documents that have a term of each list; null when there are none. */
function inAll(part: Part, found: readonly FoundTerm[][], tally: Tally): Uint8Array | null {
  const met = new Uint8Array(part.table.ids.length);
  let count = 0;
  for (const [index, terms] of found.entries()) {
    count = 0;
    for (const { term } of terms) {
      const reader = new EntryReader(part, term);
      while (reader.next()) {
        tally.read += 1;
        if (met[reader.document] !== index) continue;
        met[reader.document] = index + 1;
        count += 1;
      }
    }
    if (count === 0) return null;
  }
  return met.map((last) => (last === found.length ? 1 : 0));
}

export interface Places {
  /** In order. */
  places: number[];
  quality: number;
}

/** Where the terms stand in the marked documents. */
export function gatherPlaces(
  part: Part,
  terms: readonly FoundTerm[],
  documents: Uint8Array,
  tally: Tally,
): Map<number, Places> {
  const all = new Map<number, Places>();
  for (const { term, quality } of terms) {
    const reader = new EntryReader(part, term);
    while (reader.next()) {
      tally.read += 1;
      if (documents[reader.document] !== 1) continue;
      const own = all.get(reader.document);
      if (own === undefined) {
        const places: number[] = [];
        reader.readPlaces(places);
        all.set(reader.document, { places, quality });
      } else {
        reader.readPlaces(own.places);
        own.quality = Math.max(own.quality, quality);
      }
    }
  }
  if (terms.length > 1) for (const { places } of all.values()) places.sort((a, b) => a - b);
  return all;
}

/**
 * The places right behind `ends`. A joined term stands at the place of each of its parts, so with `isLong` the places that
 * follow on each other count as its end too; of another word they are the word said twice.
 */
function follow(ends: readonly number[], places: readonly number[], isLong: boolean): number[] {
  const next: number[] = [];
  let at = 0;
  for (const place of places) {
    while (at < ends.length && (ends[at] ?? 0) < place - 1) at += 1;
    if (ends[at] === place - 1 || (isLong && next.at(-1) === place - 1)) next.push(place);
  }
  return next;
}

function fieldAt(part: Part, document: number, place: number): number {
  const starts = part.table.fieldStarts;
  if (place < (starts[document * 3] ?? 0)) return 4;
  if (place < (starts[document * 3 + 1] ?? 0)) return 3;
  return place < (starts[document * 3 + 2] ?? 0) ? 2 : 1;
}
