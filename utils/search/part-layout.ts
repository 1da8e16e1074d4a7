import { ByteWriter } from './byte-writer.ts';

/** What is known of the documents of a part: columns, one entry a document. */
export interface DocumentTable {
  ids: string[];
  isGuide: number[];
  /** Numbers of `newsletters`. */
  newsletterOf: number[];
  newsletters: string[];
  publishedAt: number[];
  /** Three a document: the positions at which headings, text and extra begin. */
  fieldStarts: number[];
}

/**
 * A part, opened: views of its buffer. Terms are sorted by code units. `entries` holds for each term its documents: twice
 * the distance from the one ahead (the first from -1), plus one when `fields` follow (a byte: 1 title, 2 heading, 4 text,
 * 8 extra), which otherwise is text alone. `places` holds for the same documents the number of bytes of their positions,
 * and the distances of these.
 */
export interface Part {
  table: DocumentTable;
  terms: number;
  termUnits: Uint16Array;
  termStarts: Uint32Array;
  entryStarts: Uint32Array;
  placeStarts: Uint32Array;
  entries: Uint8Array;
  places: Uint8Array;
}

/** Changes with the format and with folding: what was written by another version is to be made anew. */
const version = 0x53_42_00_01;
const headLength = 6;

/** Whether a stored part is of today's format and can be opened. */
export function isPart(part: ArrayBuffer): boolean {
  return part.byteLength >= headLength * 4 && new Uint32Array(part, 0, 1)[0] === version;
}

/** Collects terms in order with their two streams, and becomes a part. */
export class PartWriter {
  entries = new ByteWriter();
  places = new ByteWriter();
  #terms: string[] = [];
  #starts: number[] = [];

  /** What is written from now on belongs to this term. */
  begin(term: string): void {
    this.#terms.push(term);
    this.#starts.push(this.entries.length, this.places.length);
  }

  finish(table: DocumentTable): ArrayBuffer {
    const terms = this.#terms.length;
    this.begin('');
    const units = this.#terms.reduce((sum, term) => sum + term.length, 0);
    const rows = new TextEncoder().encode(JSON.stringify(table));
    const unitsLength = units + (units % 2);
    const head = [version, terms, unitsLength, rows.length, this.entries.length, this.places.length];
    const wide = headLength + 3 * (terms + 1);
    const bytes = wide * 4 + unitsLength * 2 + rows.length + this.entries.length + this.places.length;
    const buffer = new ArrayBuffer(bytes);
    const numbers = new Uint32Array(buffer, 0, wide);
    const letters = new Uint16Array(buffer, wide * 4, unitsLength);
    numbers.set(head);
    let unit = 0;
    for (const [index, term] of this.#terms.entries()) {
      numbers[headLength + index] = unit;
      numbers[headLength + terms + 1 + index] = this.#starts[index * 2] ?? 0;
      numbers[headLength + 2 * (terms + 1) + index] = this.#starts[index * 2 + 1] ?? 0;
      for (let at = 0; at < term.length; at += 1) letters[unit++] = term.charCodeAt(at);
    }
    const rest = new Uint8Array(buffer, wide * 4 + unitsLength * 2);
    rest.set(rows);
    rest.set(this.entries.bytes.subarray(0, this.entries.length), rows.length);
    rest.set(this.places.bytes.subarray(0, this.places.length), rows.length + this.entries.length);
    return buffer;
  }
}

/** Opens a part without copying its streams. */
export function readPart(buffer: ArrayBuffer): Part {
  const [, terms = 0, units = 0, rows = 0, entries = 0, places = 0] = new Uint32Array(buffer, 0, headLength);
  const column = (index: number) =>
    new Uint32Array(buffer, (headLength + index * (terms + 1)) * 4, terms + 1);
  let at = (headLength + 3 * (terms + 1)) * 4;
  const termUnits = new Uint16Array(buffer, at, units);
  at += units * 2;
  const table = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, at, rows))) as DocumentTable;
  at += rows;
  return {
    table,
    terms,
    termUnits,
    termStarts: column(0),
    entryStarts: column(1),
    placeStarts: column(2),
    entries: new Uint8Array(buffer, at, entries),
    places: new Uint8Array(buffer, at + entries, places),
  };
}

export function termAt(part: Part, index: number): string {
  let term = '';
  const end = part.termStarts[index + 1] ?? 0;
  for (let at = part.termStarts[index] ?? 0; at < end; at += 1)
    term += String.fromCharCode(part.termUnits[at] ?? 0);
  return term;
}
