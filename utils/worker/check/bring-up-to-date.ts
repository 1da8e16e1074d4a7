import { finishViews } from '../../derived/finish-views.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { startJobs } from '../start/run-job.ts';
import { announceAll } from './announce.ts';

/** What must agree with the database after a check. None of it can undo the check: what fails is logged and tried again. */
export async function bringUpToDate(newsletterId: string): Promise<void> {
  const run = await startJobs();
  await finishViews();
  await run('alarm', null, ensureAlarm);
  await announceAll(run, newsletterId);
}
