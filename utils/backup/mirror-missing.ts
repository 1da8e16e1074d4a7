import { withLock } from '../platform/locks.ts';
import { readSession, writeSession } from '../platform/session.ts';
import { listKeptRefs } from '../store/kept.ts';
import { listChunks } from '../store/ledger.ts';
import { listSubscriptions } from '../store/newsletters.ts';
import { chunkKey, parseChunkKey } from './chunk-key.ts';
import { mirrorKept } from './mirror-kept.ts';
import { mirrorRows } from './mirror-rows.ts';
import { mirrorSubscription } from './mirror-subscription.ts';

const placeKey = 'mirroredUpTo';
const allDone = 'all';
const keptAtATime = 200;

/**
 * Writes what the database has and the mirror lacks to the mirror, at most `limit` pieces of it, going on where the last call
 * ended; the first call of a session of the browser begins with the subscriptions, and what was noted and logged. To be called until it gives false, other
 * work in between; after `restoreLost`, so that what is left of a lost table is not all that counts. Takes the lock
 * `derived`, for one piece at a time.
 *
 * @returns whether there is more to do in this session
 */
export async function mirrorMissing(limit: number): Promise<boolean> {
  const place = await readSession(placeKey);
  if (place === allDone) return false;
  const after = typeof place === 'string' ? parseChunkKey(place) : null;
  if (!after && !((await mirrorSubscriptions()) && (await mirrorAllKept()))) return false;
  const chunks = await listChunks(after, limit);
  for (const chunk of chunks) {
    if (!(await withLock('derived', () => mirrorRows([chunk])))) return false;
  }
  const last = chunks.length < limit ? undefined : chunks.at(-1);
  // Where a session's place cannot be kept, there is no next step: each would be the first.
  return (await writeSession(placeKey, last ? chunkKey(last) : allDone)) && last !== undefined;
}

async function mirrorSubscriptions(): Promise<boolean> {
  for (const { id } of await listSubscriptions()) {
    if (!(await withLock('derived', () => mirrorSubscription(id)))) return false;
  }
  return true;
}

async function mirrorAllKept(): Promise<boolean> {
  const refs = await listKeptRefs();
  for (let at = 0; at < refs.length; at += keptAtATime) {
    const some = refs.slice(at, at + keptAtATime);
    if (!(await withLock('derived', () => mirrorKept(some)))) return false;
  }
  return true;
}
