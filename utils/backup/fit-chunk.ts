import { chunkSize } from '../store/chunk-of.ts';
import type { LedgerRow } from '../store/types.ts';

/** What a piece holds of these rows, and what has to go to the next one of its month: those of `first` are the last to go. */
export function fitChunk(
  rows: readonly LedgerRow[],
  first: readonly LedgerRow[],
): { kept: LedgerRow[]; left: LedgerRow[] } {
  const names = new Set(first.map(({ identity }) => identity));
  const inOrder = [
    ...rows.filter(({ identity }) => names.has(identity)),
    ...rows.filter(({ identity }) => !names.has(identity)),
  ];
  return { kept: inOrder.slice(0, chunkSize), left: inOrder.slice(chunkSize) };
}

/** `2026-10.1` after `2026-10.0`. */
export function nextChunk(chunk: string): string {
  const [month, number] = chunk.split('.');
  return `${month}.${Number(number) + 1}`;
}
