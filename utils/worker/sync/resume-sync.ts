import { resumeWork } from '../start/resume-work.ts';
import { startJobs } from '../start/run-job.ts';
import { runExchange } from './run-exchange.ts';

/** Something changed in the area, here or on another machine: what came in is looked at, and what follows from it done. */
export async function resumeSync(): Promise<void> {
  const run = await startJobs();
  let isNew = false;
  await run('sync', null, async () => {
    isNew = await runExchange();
  });
  if (isNew) await resumeWork();
}
