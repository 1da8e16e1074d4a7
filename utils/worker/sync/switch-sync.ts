import { readSyncStanding, readSyncState, saveSyncState } from '../../backup/exchange/sync-state.ts';
import type { SwitchSyncAnswer } from '../../backup/exchange/types.ts';
import { joinSet } from '../../backup/sync/exchange-once.ts';
import { newSyncState } from '../../backup/sync/new-sync-state.ts';
import { isOwnKey, readArea } from '../../backup/sync/read-area.ts';
import { withLock } from '../../platform/locks.ts';
import { randomId } from '../../platform/random-id.ts';
import { readSyncArea, removeFromSyncArea } from '../../platform/sync-area.ts';
import { resumeWork } from '../start/resume-work.ts';
import { noteBefore } from './note-before.ts';
import { exchange } from './run-exchange.ts';

/**
 * Switches the exchange on, which asks before anything is taken in or written (`joinExchange`), or off.
 *
 * Takes the lock `sync`.
 *
 * @param takesOut what lies in the area is removed too: other machines then ask what that means
 */
export async function switchSync(isOn: boolean, takesOut: boolean): Promise<SwitchSyncAnswer> {
  return await withLock('sync', async () => {
    const state = await readSyncState();
    if (isOn)
      return answerTo(
        await saveSyncState({ ...state, isOn: true, set: null, question: 'first', problem: null }),
      );
    if (takesOut) {
      const keys = Object.keys((await readSyncArea()) ?? {}).filter(isOwnKey);
      if (keys.length > 0 && (await removeFromSyncArea(keys)) !== 'done')
        return { ok: false, error: { kind: 'not-removed' } };
    }
    const { writes, refusedAt } = state;
    return answerTo(await saveSyncState({ ...newSyncState, writes, refusedAt }));
  });
}

const answerTo = (isKept: boolean): SwitchSyncAnswer =>
  isKept ? { ok: true } : { ok: false, error: { kind: 'not-kept' } };

/** Exchanges once more because somebody asked for it. Takes the lock `sync`. */
export async function exchangeNow(): Promise<SwitchSyncAnswer> {
  const isNew = await withLock('sync', async () => await exchange(await readSyncState()));
  if (isNew) void resumeWork();
  return { ok: true };
}

/** Answers what was asked: exchanges with what lies in the area, or begins there. What comes in can be taken back for 30 days. */
export async function joinExchange(): Promise<SwitchSyncAnswer> {
  const isDone = await withLock('sync', async () => {
    const [state, items] = await Promise.all([readSyncState(), readSyncArea()]);
    if (!state.isOn || !items) return false;
    // Answered in another page.
    if (state.question === null) return true;
    const joined = joinSet(state, readArea(items), randomId());
    await exchange(joined, Date.now, noteBefore(joined.set ?? ''));
    return (await readSyncStanding()).question === null || 'not-kept';
  });
  if (isDone !== true) return { ok: false, error: { kind: isDone || 'shut' } };
  void resumeWork();
  return { ok: true };
}
