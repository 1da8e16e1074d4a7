import { refreshViews } from '../../derived/refresh-views.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { announce } from './announce.ts';

/** What must agree with the database after a check, and after a stopped worker may have left it behind. */
export async function bringUpToDate(newsletterId: string): Promise<void> {
  await refreshViews();
  await ensureAlarm();
  await announce(newsletterId);
}
