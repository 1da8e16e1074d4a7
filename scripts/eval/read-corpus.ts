import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A file of cases: whose rows it holds, and where the files they name lie. */
export interface Corpus<Row> {
  rows: Row[];
  bytesOf: (path: string) => Uint8Array<ArrayBuffer>;
}

/** Reads a file of the shape `{ "items": [...] }`; paths in it are relative to the folder above its own. */
export function readCorpus<Row>(file: string): Corpus<Row> {
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Row[] };
  return { rows: items, bytesOf: (path) => new Uint8Array(readFileSync(resolve(dirname(file), '..', path))) };
}
