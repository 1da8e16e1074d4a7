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
 * A part, opened: views of its buffer. `shown` holds for each document what it is shown by, as UTF-8, which is read of those
 * that are found alone. Terms are sorted by code units. `entries` holds for each term its documents: twice
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
  shownStarts: Uint32Array;
  shown: Uint8Array;
  entries: Uint8Array;
  places: Uint8Array;
}

/** Changes with the format and with folding: what was written by another version is to be made anew. */
export const partVersion = 0x53_42_00_05;
const headLength = 8;
const utf8 = new TextEncoder();

/** Whether a stored part is of today's format and can be opened. */
export function isPart(part: ArrayBuffer): boolean {
  return part.byteLength >= headLength * 4 && new Uint32Array(part, 0, 1)[0] === partVersion;
}

/** Collects terms in order with their two streams, and becomes a part. */
export class PartWriter {
  entries = new ByteWriter();
  places = new ByteWriter();
  /** One after the other in the order of the documents. */
  shown = new ByteWriter();
  #shownStarts = [0];
  #terms: string[] = [];
  #starts: number[] = [];

  /** What is written from now on belongs to this term. */
  begin(term: string): void {
    this.#terms.push(term);
    this.#starts.push(this.entries.length, this.places.length);
  }

  /** What was added to `shown` since is of one document. */
  endShown(): void {
    this.#shownStarts.push(this.shown.length);
  }

  finish(table: DocumentTable): ArrayBuffer {
    const terms = this.#terms.length;
    this.begin('');
    const units = this.#terms.reduce((sum, term) => sum + term.length, 0);
    const rows = utf8.encode(JSON.stringify(table));
    const unitsLength = units + (units % 2);
    const streams = [rows, written(this.shown), written(this.entries), written(this.places)];
    const documents = this.#shownStarts.length - 1;
    const head = [partVersion, terms, unitsLength, documents, ...streams.map(({ length }) => length)];
    const wide = headLength + 3 * (terms + 1) + documents + 1;
    const bytes = streams.reduce((sum, { length }) => sum + length, wide * 4 + unitsLength * 2);
    const buffer = new ArrayBuffer(bytes);
    const numbers = new Uint32Array(buffer, 0, wide);
    const letters = new Uint16Array(buffer, wide * 4, unitsLength);
    numbers.set(head);
    numbers.set(this.#shownStarts, headLength + 3 * (terms + 1));
    let unit = 0;
    for (const [index, term] of this.#terms.entries()) {
      numbers[headLength + index] = unit;
      numbers[headLength + terms + 1 + index] = this.#starts[index * 2] ?? 0;
      numbers[headLength + 2 * (terms + 1) + index] = this.#starts[index * 2 + 1] ?? 0;
      for (let at = 0; at < term.length; at += 1) letters[unit++] = term.charCodeAt(at);
    }
    const rest = new Uint8Array(buffer, wide * 4 + unitsLength * 2);
    let at = 0;
    for (const stream of streams) {
      rest.set(stream, at);
      at += stream.length;
    }
    return buffer;
  }
}

const written = ({ bytes, length }: ByteWriter) => bytes.subarray(0, length);

/** Opens a part without copying its streams. */
export function readPart(buffer: ArrayBuffer): Part {
  const head = new Uint32Array(buffer, 0, headLength);
  const [, terms = 0, units = 0, documents = 0, rows = 0, shown = 0, entries = 0, places = 0] = head;
  const column = (index: number) =>
    new Uint32Array(buffer, (headLength + index * (terms + 1)) * 4, terms + 1);
  let at = (headLength + 3 * (terms + 1)) * 4;
  const shownStarts = new Uint32Array(buffer, at, documents + 1);
  at += (documents + 1) * 4;
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
    shownStarts,
    shown: new Uint8Array(buffer, at, shown),
    entries: new Uint8Array(buffer, at + shown, entries),
    places: new Uint8Array(buffer, at + shown + entries, places),
  };
}

export function termAt(part: Part, index: number): string {
  let term = '';
  const end = part.termStarts[index + 1] ?? 0;
  for (let at = part.termStarts[index] ?? 0; at < end; at += 1)
    term += String.fromCharCode(part.termUnits[at] ?? 0);
  return term;
}

/** What the document is shown by, as it was given. */
export function shownOf({ shown, shownStarts }: Part, document: number): string {
  return new TextDecoder().decode(shown.subarray(shownStarts[document], shownStarts[document + 1]));
}
