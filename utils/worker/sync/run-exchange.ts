import { ensureDevice } from '../../backup/ensure-device.ts';
import { keepContent } from '../../backup/exchange/keep-content.ts';
import { listOwnContent, type OwnContent } from '../../backup/exchange/own-content.ts';
import { readSyncStanding, readSyncState, saveSyncState } from '../../backup/exchange/sync-state.ts';
import { exchangeOnce } from '../../backup/sync/exchange-once.ts';
import { isStaleDue } from '../../backup/sync/remove-stale.ts';
import type { AreaItems, SyncContent, SyncState } from '../../backup/sync/types.ts';
import { finishViews } from '../../derived/finish-views.ts';
import { browserName } from '../../platform/browser-name.ts';
import { withLock } from '../../platform/locks.ts';
import { randomId } from '../../platform/random-id.ts';
import { readSyncArea, removeFromSyncArea, writeSyncArea } from '../../platform/sync-area.ts';
import { signBoth, signOwn } from './signature.ts';

/** Called with what is about to be taken in, and what is here. @returns false where it must not be taken in */
export type BeforeKeeping = (incoming: SyncContent, own: OwnContent, device: string) => Promise<boolean>;

/**
 * Exchanges with the other machines, if that is switched on and something changed here or there.
 *
 * Takes the locks `sync`, and `subscription:ID` of each subscription that comes in.
 *
 * @returns whether anything came in
 */
export async function runExchange(now: () => number = Date.now): Promise<boolean> {
  if (!(await readSyncStanding()).isOn) return false;
  return await withLock('sync', async () => {
    const state = await readSyncState();
    const items = await readSyncArea();
    if (items && !isDue(state, items, now()) && signBoth(await signOwn(), items) === state.signature) {
      // What waits to be written has not been exchanged.
      if (state.dueAt === null) await saveSyncState({ ...state, lastAt: now() });
      return false;
    }
    return await exchange(state, now);
  });
}

/** Whether there is something to do though nothing has changed. */
const isDue = ({ dueAt, problem, stale }: SyncState, items: AreaItems, now: number): boolean =>
  (dueAt === null ? problem !== null : dueAt <= now) || isStaleDue(stale, items, now);

/** One exchange, whatever is known of the last one. The caller holds the lock `sync`. @returns whether anything came in */
export async function exchange(
  state: SyncState,
  now: () => number = Date.now,
  before?: BeforeKeeping,
): Promise<boolean> {
  const device = await ensureDevice();
  const self = { id: device, browser: browserName(), newSet: randomId() };
  let own: OwnContent = { records: [], marks: [], byHash: new Map() };
  let came = 0;
  let mayTakeIn = true;
  // As they were when they were looked at, and as this machine left the area: what came meanwhile is for the next exchange.
  let signed: string | null = null;
  let left: AreaItems | undefined;
  const next = await exchangeOnce(state, self, {
    readItems: async () => {
      const items = await readSyncArea();
      left ??= items;
      return items;
    },
    writeItems: async (items) => {
      const answer = await writeSyncArea(items);
      if (answer === 'done') left = { ...left, ...items };
      return answer;
    },
    removeItems: async (keys) => {
      const answer = await removeFromSyncArea(keys);
      if (answer === 'done')
        left = Object.fromEntries(Object.entries(left ?? {}).filter(([key]) => !keys.includes(key)));
      return answer;
    },
    listOwn: async (clamps, there) => {
      signed = await signOwn();
      own = await listOwnContent(device, clamps, there.marks);
      return own;
    },
    keep: async (incoming) => {
      mayTakeIn = (await before?.(incoming, own, device)) ?? true;
      if (!mayTakeIn) return false;
      const written = await keepContent(incoming, own, { device, now: now() });
      came = written.subscription + written.setting + written.reading;
      if (came > 0) await finishViews();
      return true;
    },
    now,
  });
  const signature = signed !== null && left !== undefined ? signBoth(signed, left) : null;
  // What was not taken in for the first time is asked for again.
  const asked = mayTakeIn ? {} : ({ set: null, question: 'first' } as const);
  await saveSyncState({ ...next, signature, ...asked });
  return came > 0;
}
