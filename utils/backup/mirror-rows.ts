import { readManyLocal, writeLocal } from '../platform/local.ts';
import { listChunk } from '../store/ledger.ts';
import type { LedgerRow } from '../store/types.ts';
import { canonicalText } from './canonical-text.ts';
import { chunkKey } from './chunk-key.ts';
import { fitChunk, nextChunk } from './fit-chunk.ts';
import { packChunk, unpackChunk } from './pack-chunk.ts';
import type { ChunkRef } from './types.ts';
import { uniteRows } from './unite-rows.ts';

/**
 * Writes the pieces that these rows of the ledger are in to its mirror, as far as they changed. What the mirror has and the
 * database lacks stays. The caller holds the lock `derived`.
 *
 * @returns false when the storage could not be opened; what was not written is at the next start (`mirrorMissing`)
 */
export async function mirrorRows(rows: readonly ChunkRef[]): Promise<boolean> {
  const pieces = new Map(
    rows.map(({ newsletterId, chunk }) => [chunkKey({ newsletterId, chunk }), { newsletterId, chunk }]),
  );
  let isWritten = true;
  for (const ref of pieces.values()) {
    const own = await listChunk(ref.newsletterId, ref.chunk);
    if (!(await addToChunk(ref, own, 'first'))) isWritten = false;
  }
  return isWritten;
}

/**
 * Adds rows to a piece of the mirror. Which do not fit go to the next piece of the month that has room, before this one is
 * written. The caller holds the lock `derived`.
 *
 * @param place whether the rows are there `first`, or fill what room the present ones leave
 * @returns false when the storage could not be opened
 */
export async function addToChunk(
  ref: ChunkRef,
  rows: readonly LedgerRow[],
  place: 'first' | 'after',
): Promise<boolean> {
  const key = chunkKey(ref);
  const stored = await readManyLocal([key]);
  // What cannot be read must not be written over.
  if (!stored) return false;
  const present = unpackChunk(ref, stored[key]);
  const { kept, left } = fitChunk(uniteRows(present, rows), place === 'first' ? rows : present);
  const next = { ...ref, chunk: nextChunk(ref.chunk) };
  if (left.length > 0 && !(await addToChunk(next, left, 'after'))) return false;
  const chunk = packChunk(kept);
  if (canonicalText(chunk) === canonicalText(stored[key])) return true;
  return kept.length === 0 || (await writeLocal(key, chunk));
}
