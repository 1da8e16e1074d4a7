import { begun, exact, withError } from './find-terms.ts';
import type { Part } from './part-layout.ts';
import type { PartSearch } from './part-search.ts';
import type { Slot, Wanted, Way } from './question/question-types.ts';

/** How well each document of the part has what is wanted: `rateField`; 0 where it has not. */
export function matchPart(search: PartSearch, wanted: Wanted): Uint8Array {
  const values = new Uint8Array(search.part.table.ids.length);
  for (const way of wanted.ways) {
    if (way.slots.length > 1) matchPhrase(search, way, values);
    else for (const slot of way.slots) matchWord(search, slot, way, values);
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

function matchWord(search: PartSearch, slot: Slot, way: Way, values: Uint8Array): void {
  const { terms } = search.findTerms(slot);
  if (terms.length > 0) tellAdded(search, way);
  const { tally } = search;
  const { entries, entryStarts } = search.part;
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

function matchPhrase(search: PartSearch, way: Way, values: Uint8Array): void {
  const ends = search.findEnds(way);
  for (const [document, { places, quality }] of ends) {
    // The fields lie in the order of their rank.
    const field = fieldAt(search.part, document, places[0] ?? 0);
    const value = rateField(field, way.added === null ? quality : Math.min(quality, begun));
    if (value > (values[document] ?? 0)) values[document] = value;
  }
  if (ends.size > 0) tellAdded(search, way);
}

/** Notes what was added to the question and was found. */
function tellAdded(search: PartSearch, { slots, added }: Way): void {
  const { also } = search.tally;
  for (const slot of slots) for (const word of search.findTerms(slot).added) also.add(word);
  if (added !== null) also.add(added);
}

function fieldAt(part: Part, document: number, place: number): number {
  const starts = part.table.fieldStarts;
  if (place < (starts[document * 3] ?? 0)) return 4;
  if (place < (starts[document * 3 + 1] ?? 0)) return 3;
  return place < (starts[document * 3 + 2] ?? 0) ? 2 : 1;
}
