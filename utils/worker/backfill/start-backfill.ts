import { findBackfill, putBackfill, updateBackfill } from '../../store/backfills.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import { startJobs } from '../start/run-job.ts';
import { continueBackfills } from './continue-backfills.ts';

/**
 * Begins to fetch a newsletter's older issues, or goes on where it was stopped: the first page at once, the others on the
 * alarm.
 *
 * @param site where its posts are read; its sitemap names them
 */
export async function startBackfill(newsletterId: string, site: string): Promise<{ ok: boolean }> {
  const newsletter = await findNewsletter(newsletterId);
  // Before its first check nothing says which issues are older.
  if (!newsletter?.lastSuccessAt || !URL.canParse('/sitemap.xml', site)) return { ok: false };
  const present = await findBackfill(newsletterId);
  const nextAt = Math.max(Date.now(), present?.nextAt ?? 0);
  if (present && present.queue.length > 0 && present.state !== 'done') {
    await updateBackfill(newsletterId, { state: 'running', error: null, tries: 0, nextAt });
  } else {
    const url = new URL('/sitemap.xml', site).href;
    const queue = [{ kind: 'index' as const, url }];
    const start = { total: 0, added: 0, nextAt, tries: 0, error: null };
    await putBackfill({ newsletterId, state: 'running', queue, ...start });
  }
  await continueBackfills(await startJobs());
  return { ok: true };
}
