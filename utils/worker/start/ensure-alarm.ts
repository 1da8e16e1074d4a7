import { ensureCheckAlarm } from '../../platform/alarms.ts';
import { quietHoursSetting } from '../../platform/settings.ts';
import { quietUntil } from '../../schedule/quiet-until.ts';
import { listRunningBackfills } from '../../store/backfills.ts';
import { listUnannounced } from '../../store/issues.ts';
import { listNewsletters } from '../../store/newsletters.ts';

/**
 * Makes the one alarm mirror what is stored to be done next: a check, a page of an archive, a notification held back.
 * Under a lock: of two at once, the one that read the older moment could set it last.
 */
export async function ensureAlarm(now = Date.now()): Promise<void> {
  await navigator.locks.request('alarm', async () => {
    const times = await listDueTimes(now);
    if (times.length > 0) await ensureCheckAlarm(Math.min(...times), now);
  });
}

async function listDueTimes(now: number): Promise<number[]> {
  const active = (await listNewsletters()).filter((row) => !row.pausedAt);
  const ids = new Set(active.map(({ id }) => id));
  const pages = (await listRunningBackfills()).filter((row) => ids.has(row.newsletterId));
  return [
    ...active.map((row) => row.nextCheckAt),
    ...pages.map((row) => row.nextAt),
    ...(await heldBackUntil([...ids], now)),
  ];
}

async function heldBackUntil(ids: readonly string[], now: number): Promise<number[]> {
  const until = quietUntil(await quietHoursSetting.getValue(), now);
  if (until === null) return [];
  const waiting = await Promise.all(ids.map((id) => listUnannounced(id)));
  return waiting.some((issues) => issues.length > 0) ? [until] : [];
}
