import { newsletter } from '../newsletter.ts';
import { ensureCheckAlarm } from '../platform/alarms.ts';
import { findNewsletter } from '../store/newsletters.ts';

/**
 * Makes the one alarm mirror the stored moment of the next check. Under a lock: of two at once, the one that read the older
 * moment could set it last.
 */
export async function ensureAlarm(now = Date.now()): Promise<void> {
  await navigator.locks.request('alarm', async () => {
    const row = await findNewsletter(newsletter.id);
    if (row) await ensureCheckAlarm(row.nextCheckAt, now);
  });
}
