import { readSyncStanding } from '../../backup/exchange/sync-state.ts';
import { ensureCheckAlarm } from '../../platform/alarms.ts';
import { withLock } from '../../platform/locks.ts';
import { quietHoursSetting, readSetting } from '../../platform/settings.ts';
import { quietUntil } from '../../schedule/quiet-until.ts';
import { listRunningBackfills } from '../../store/backfills.ts';
import { findNextDueAt } from '../../store/check-states.ts';
import { listUnannounced } from '../../store/issues.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import { isAllUnderstood } from '../check/is-all-understood.ts';

/**
 * Makes the one alarm mirror what is stored to be done next: a check, a page of an archive, a notification held back, issues
 * to understand anew. Under a lock: of two at once, the one that read the older moment could set it last.
 *
 * Takes the lock `alarm`.
 */
export async function ensureAlarm(now = Date.now()): Promise<void> {
  await withLock('alarm', async () => {
    const times = await Promise.all([
      findNextDueAt(),
      findNextPageAt(),
      heldBackUntil(now),
      understoodAt(now),
      findNextExchangeAt(),
    ]);
    const stored = times.filter((at) => at !== undefined);
    if (stored.length > 0) await ensureCheckAlarm(Math.min(...stored), now);
  });
}

async function findNextPageAt(): Promise<number | undefined> {
  for (const { newsletterId, nextAt } of await listRunningBackfills()) {
    const newsletter = await findNewsletter(newsletterId);
    if (newsletter && newsletter.removedAt === null && newsletter.pausedAt === null) return nextAt;
  }
  return undefined;
}

async function heldBackUntil(now: number): Promise<number | undefined> {
  const until = quietUntil(await readSetting(quietHoursSetting), now);
  if (until === null) return undefined;
  return (await listUnannounced()).length > 0 ? until : undefined;
}

async function findNextExchangeAt(): Promise<number | undefined> {
  const { isOn, dueAt } = await readSyncStanding();
  return (isOn ? dueAt : null) ?? undefined;
}

async function understoodAt(now: number): Promise<number | undefined> {
  return (await isAllUnderstood()) ? undefined : now;
}
