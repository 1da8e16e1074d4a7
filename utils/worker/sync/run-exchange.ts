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
import { signatureOf } from './signature.ts';

/** Called with what is about to be taken in, and what is here. */
export type BeforeKeeping = (incoming: SyncContent, own: OwnContent, device: string) => Promise<void>;

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
    if (items && !isDue(state, items, now()) && (await signatureOf(items)) === state.signature) {
      await saveSyncState({ ...state, lastAt: now() });
      return false;
    }
    return await exchange(state, now);
  });
}

/** Whether there is something to do though nothing has changed. */
const isDue = ({ dueAt, problem, stale }: SyncState, items: AreaItems, now: number): boolean =>
  dueAt !== null || problem !== null || isStaleDue(stale, items, now);

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
  const next = await exchangeOnce(state, self, {
    readItems: readSyncArea,
    writeItems: writeSyncArea,
    removeItems: removeFromSyncArea,
    listOwn: async (clamps, there) => {
      own = await listOwnContent(device, clamps, there.marks);
      return own;
    },
    keep: async (incoming) => {
      await before?.(incoming, own, device);
      const written = await keepContent(incoming, own, { device, now: now() });
      came = written.subscription + written.setting + written.reading;
      if (came > 0) await finishViews();
      return true;
    },
    now,
  });
  const items = next.lastAt !== null && next.dueAt === null ? await readSyncArea() : undefined;
  await saveSyncState({ ...next, signature: items ? await signatureOf(items) : null });
  return came > 0;
}
