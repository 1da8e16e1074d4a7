import type { Part } from './part-layout.ts';

/** Goes through the documents of one term, in order; see `part-layout.ts` for the streams. */
export class EntryReader {
  document = -1;
  fields = 0;
  /** Where the positions lie in `places`. */
  start = 0;
  end = 0;
  #entries: Uint8Array;
  #places: Uint8Array;
  #at: number;
  #last: number;

  constructor(part: Part, term: number) {
    this.#entries = part.entries;
    this.#places = part.places;
    this.#at = part.entryStarts[term] ?? 0;
    this.#last = part.entryStarts[term + 1] ?? 0;
    this.end = part.placeStarts[term] ?? 0;
  }

  /** False behind the last. */
  next(): boolean {
    if (this.#at >= this.#last) return false;
    const entries = this.#entries;
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = entries[this.#at++] ?? 0;
      value += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    this.document += value >>> 1;
    this.fields = (value & 1) === 0 ? 4 : (entries[this.#at++] ?? 4);

    const places = this.#places;
    let length = 0;
    shift = 0;
    let at = this.end;
    do {
      byte = places[at++] ?? 0;
      length += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    this.start = at;
    this.end = at + length;
    return true;
  }

  /** The positions in this document, added to `into`. */
  readPlaces(into: number[]): void {
    let before = 0;
    let at = this.start;
    while (at < this.end) {
      let byte = 0;
      let shift = 0;
      let value = 0;
      do {
        byte = this.#places[at++] ?? 0;
        value += (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      before += value;
      into.push(before);
    }
  }
}
