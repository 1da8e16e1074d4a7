import { withLock } from '../../platform/locks.ts';
import { listRunningBackfills } from '../../store/backfills.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { RunJob } from '../start/run-job.ts';
import { readNextPage } from './read-next-page.ts';

/** Reads one more page of each archive that is being fetched and whose time has come, one after another. */
export async function continueBackfills(run: RunJob): Promise<void> {
  for (const { newsletterId } of await listRunningBackfills()) {
    const newsletter = await findNewsletter(newsletterId);
    if (!newsletter || newsletter.pausedAt !== null || newsletter.removedAt !== null) continue;
    await run('backfill', newsletterId, () =>
      withLock(`backfill:${newsletterId}`, () => readNextPage(newsletterId)),
    );
  }
}
