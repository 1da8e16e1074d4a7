import { packRow } from './pack-row.ts';
import type { FlatRow, PackedRow } from './types.ts';

/** What the rows of a piece may take, in bytes of UTF-8: one act writes one piece and the popup's snapshot. */
export const chunkBytes = 24_000;

const longestTitle = 80;
const shortestTitle = 24;

/** From what is missed least to what is missed most. What was done, when, with which identity, and a note are never cut. */
const cuts: ReadonlyArray<(row: FlatRow) => FlatRow> = [
  // The first witness is the one that the identity was made from, the last one what the feed says today.
  (row) => ({ ...row, guids: ends(row.guids), urls: ends(row.urls), titles: ends(row.titles) }),
  (row) => ({ ...row, guids: row.guids.slice(-1), urls: row.urls.slice(-1), titles: row.titles.slice(-1) }),
  (row) => ({ ...row, url: null, title: cut(row.title, longestTitle) }),
  (row) => ({ ...row, title: cut(row.title, shortestTitle), guids: [], urls: [], titles: [] }),
];

/**
 * The rows packed, all of them, in at most `chunkBytes`: when they do not fit, those that take more than their share are
 * shortened step by step. Issues with ordinary titles and addresses fit as they are. The same rows are shortened in the same
 * way, and a row shortened before takes nothing back from the row it is merged with.
 */
export function packRows(rows: readonly FlatRow[]): PackedRow[] {
  let left = rows.map((row) => measure(row));
  const share = chunkBytes / rows.length;
  for (const shorten of cuts) {
    if (left.reduce((sum, { bytes }) => sum + bytes, 0) <= chunkBytes) break;
    left = left.map((one) => (one.bytes > share ? measure(shorten(one.row)) : one));
  }
  return left.map(({ packed }) => packed);
}

function measure(row: FlatRow): { row: FlatRow; packed: PackedRow; bytes: number } {
  const packed = packRow(row);
  return { row, packed, bytes: new TextEncoder().encode(JSON.stringify(packed)).length + 1 };
}

const ends = <T>(all: readonly T[]): readonly T[] =>
  all.length > 2 ? [...all.slice(0, 1), ...all.slice(-1)] : all;

/** Whole characters, and a sign that there was more. */
function cut(title: string, most: number): string {
  const characters = Array.from(title);
  return characters.length <= most ? title : `${characters.slice(0, most - 1).join('')}…`;
}
