import { newsletter } from '../newsletter.ts';
import { ensureCheckAlarm } from '../platform/alarms.ts';
import { findNewsletter } from '../store/newsletters.ts';

/** Makes the one alarm mirror the stored moment of the next check. */
export async function ensureAlarm(now = Date.now()): Promise<void> {
  const row = await findNewsletter(newsletter.id);
  if (row) await ensureCheckAlarm(row.nextCheckAt, now);
}
