import { readLocal, readManyLocal, writeLocal } from '../platform/local.ts';
import { withLock } from '../platform/locks.ts';
import { mergeClamps } from './merge/enter-records.ts';
import { isStamp } from './merge/make-stamp.ts';
import type { Clamps } from './merge/types.ts';

const key = 'clamps';

/** The stamps that were clamped on this machine, or on one that it met, each with what took its place. */
export async function readClamps(): Promise<Clamps> {
  return clampsIn(await readLocal(key));
}

function clampsIn(value: unknown): Clamps {
  if (typeof value !== 'object' || value === null) return {};
  const kept = Object.entries(value).filter(([stamp, clamped]) => isStamp(stamp) && isStamp(clamped));
  return Object.fromEntries(kept);
}

/**
 * Keeps them beside those that are kept: by the exchange and by restoring, one may do so while the other works. Takes the lock
 * `merging`.
 */
export async function saveClamps(clamps: Clamps): Promise<void> {
  await withLock('merging', async () => {
    const stored = await readManyLocal([key]);
    // What cannot be read must not be written over.
    if (!stored) return;
    const kept = clampsIn(stored[key]);
    const isNew = Object.entries(clamps).some(([stamp, clamped]) => kept[stamp] !== clamped);
    if (isNew) await writeLocal(key, mergeClamps(kept, clamps));
  });
}
