import { chunkOf } from './chunk-of.ts';
import type { LedgerRow } from './types.ts';

/** Rows that have no piece of the mirror yet, each with the one it is put into; oldest issue first. */
export function withChunks(rows: ReadonlyArray<Omit<LedgerRow, 'chunk'>>): LedgerRow[] {
  const counts = new Map<string, number>();
  return rows
    .toSorted((a, b) => a.publishedAt - b.publishedAt || (a.identity < b.identity ? -1 : 1))
    .map((row) => {
      const month = `${row.newsletterId} ${chunkOf(row.publishedAt, 0)}`;
      const before = counts.get(month) ?? 0;
      counts.set(month, before + 1);
      return { ...row, chunk: chunkOf(row.publishedAt, before) };
    });
}
