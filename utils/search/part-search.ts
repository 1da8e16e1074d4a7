import { EntryReader } from './entry-reader.ts';
import { type Found, type FoundTerm, findTerms, mayBeJoined } from './find-terms.ts';
import { type Part, termAt } from './part-layout.ts';
import type { Slot, Way } from './question/question-types.ts';
import { reachOver } from './question/reach-over.ts';

/** What an answer costs and adds, over all parts. */
export interface Tally {
  read: number;
  also: Set<string>;
}

export interface Places {
  /** In order. */
  places: number[];
  quality: number;
}

/** A part for the length of one search: what it was asked once it knows. */
export class PartSearch {
  readonly part: Part;
  readonly tally: Tally;
  #terms = new Map<Slot, Found>();
  #ends = new Map<Way, ReadonlyMap<number, Places>>();

  constructor(part: Part, tally: Tally) {
    this.part = part;
    this.tally = tally;
  }

  findTerms(slot: Slot): Found {
    const found = this.#terms.get(slot) ?? findTerms(this.part, slot);
    this.#terms.set(slot, found);
    return found;
  }

  /** Where a way of several words ends, for each document that has it. */
  findEnds(way: Way): ReadonlyMap<number, Places> {
    const found = this.#ends.get(way) ?? this.#walk(way);
    this.#ends.set(way, found);
    return found;
  }

  /** Where the terms stand in the marked documents. */
  gatherPlaces(terms: readonly FoundTerm[], documents: Uint8Array): Map<number, Places> {
    const all = new Map<number, Places>();
    for (const { term, quality } of terms) {
      const reader = new EntryReader(this.part, term);
      while (reader.next()) {
        this.tally.read += 1;
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

  #walk({ slots }: Way): Map<number, Places> {
    const ends = new Map<number, Places>();
    const found: (readonly FoundTerm[])[] = [];
    for (const slot of slots) {
      const { terms } = this.findTerms(slot);
      if (terms.length === 0) return ends;
      found.push(terms);
    }
    const documents = this.#haveAll(found);
    if (documents === null) return ends;
    const places = found.map((terms) => this.gatherPlaces(terms, documents));
    const over = slots.map((slot) =>
      slot.over?.map((one) => this.gatherPlaces(this.findTerms(one).terms, documents)),
    );
    // Of the beginning of a word at the end it need not be known, which would be asked of thousands.
    const isLong = found.map(
      (terms, at) =>
        at > 0 &&
        slots[at]?.isPrefix === false &&
        terms.some(({ term }) => mayBeJoined(this.part, termAt(this.part, term))),
    );
    for (const [document, firsts] of places[0] ?? []) {
      let { places: last, quality } = firsts;
      for (let at = 1; at < places.length && last.length > 0; at += 1) {
        const here = places[at]?.get(document);
        const [letters, joints, others] = over[at]?.map((one) => one.get(document)?.places ?? []) ?? [];
        if (letters && joints && others)
          last = [...reachOver(last, letters, joints, others).keys()].sort((a, b) => a - b);
        last =
          here === undefined ? [] : follow(last, here.places, slots[at]?.distance ?? 1, isLong[at] === true);
        quality = Math.min(quality, here?.quality ?? quality);
      }
      if (last.length > 0) ends.set(document, { places: last, quality });
    }
    return ends;
  }

  /** Marks (1) the documents that have a term of each list; null when there are none. */
  #haveAll(found: readonly (readonly FoundTerm[])[]): Uint8Array | null {
    const met = new Uint8Array(this.part.table.ids.length);
    for (const [index, terms] of found.entries()) {
      let count = 0;
      for (const { term } of terms) {
        const reader = new EntryReader(this.part, term);
        while (reader.next()) {
          this.tally.read += 1;
          if (met[reader.document] !== index) continue;
          met[reader.document] = index + 1;
          count += 1;
        }
      }
      if (count === 0) return null;
    }
    return met.map((last) => (last === found.length ? 1 : 0));
  }
}

/**
 * The places `distance` behind `ends`. A joined term stands at the place of each of its parts, so with `isLong` the places that
 * follow on each other count as its end too; of another word they are the word said twice.
 */
function follow(
  ends: readonly number[],
  places: readonly number[],
  distance: number,
  isLong: boolean,
): number[] {
  const next: number[] = [];
  let at = 0;
  for (const place of places) {
    while (at < ends.length && (ends[at] ?? 0) < place - distance) at += 1;
    if (ends[at] === place - distance || (isLong && next.at(-1) === place - 1)) next.push(place);
  }
  return next;
}
