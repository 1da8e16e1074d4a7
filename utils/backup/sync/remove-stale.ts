import { countBytes } from './count-bytes.ts';
import { leastStaleMs, staleBytes, staleMs } from './limits.ts';
import { noteWrite } from './next-write-at.ts';
import { listSpare } from './read-area.ts';
import type { AreaItems, AreaState, SyncPort, SyncState } from './types.ts';

/**
 * Removes shards that nothing points to: after a day, or earlier where they take much room.
 *
 * @param wanted shards that are about to be pointed to
 * @returns the state, with since when each of the others has been stale
 */
export async function removeStale(
  state: SyncState,
  { area, items, wanted }: { area: AreaState; items: AreaItems; wanted: readonly string[] },
  port: SyncPort,
): Promise<SyncState> {
  const now = port.now();
  const keys = listSpare(items, area, wanted);
  const since = new Map(keys.map((key) => [key, Math.min(state.stale[key] ?? now, now)]));
  const least = leastAge(keys, items);
  const old = keys.filter((key) => now - (since.get(key) ?? now) >= least);
  if (old.length === 0) return { ...state, stale: Object.fromEntries(since) };
  const answer = await port.removeItems(old);
  for (const key of answer === 'done' ? old : []) since.delete(key);
  return { ...state, stale: Object.fromEntries(since), ...noteWrite(state, now, answer === 'refused') };
}

/**
 * Whether one of the shards that are known to be stale is to be removed, or was noted by a clock that was ahead: until then they are no
 * reason for an exchange.
 */
export function isStaleDue(stale: SyncState['stale'], items: AreaItems, now: number): boolean {
  const least = leastAge(Object.keys(stale), items);
  return Object.values(stale).some((since) => since > now || now - since >= least);
}

/** How long these shards stay, ms. */
function leastAge(keys: readonly string[], items: AreaItems): number {
  const bytes = keys.reduce((sum, key) => sum + countBytes(key, items[key]), 0);
  return bytes > staleBytes ? leastStaleMs : staleMs;
}
