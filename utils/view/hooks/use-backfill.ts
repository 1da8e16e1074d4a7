import { findBackfill } from '../../store/backfills.ts';
import { findNewestIssue } from '../../store/issues.ts';
import { askForSites } from '../commands/ask-for-sites.ts';
import { askWorker } from '../commands/ask-worker.ts';
import { describeIfRefused } from '../sentences/describe-refusal.ts';
import { say } from '../sentences/say.ts';
import type { BackfillRow, Loaded, Newsletter } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Where a newsletter's older issues come from, and how far fetching them has come; null before it was asked for. */
export interface Backfill {
  site: string;
  row: BackfillRow | null;
}

export function useBackfill(newsletter: Newsletter): Loaded<Backfill> {
  const { id, address } = newsletter;
  return useLiveQuery(async () => {
    const [row, newest] = await Promise.all([findBackfill(id), findNewestIssue(id, Date.now())]);
    // A feed may lie on a host of its own: the posts do not.
    return { row: row ?? null, site: new URL(newest?.url ?? address).origin };
  }, [id, address]);
}

/**
 * Starts, or goes on with, fetching the older issues. Call it in the click itself: the site is asked for first.
 *
 * @param onWait told while the browser's question waits for its answer
 * @param missing an address of another host on which fetching stopped for want of permission
 * @returns what to tell when nothing was changed; null when it goes on
 */
export async function startBackfill(
  newsletterId: string,
  site: string,
  onWait: (isWaiting: boolean) => void,
  missing?: string,
): Promise<string | null> {
  const sites = missing === undefined ? [site] : [site, missing];
  if (!(await askForSites(sites, onWait))) return say('address.refused');
  const answer = await askWorker({ type: 'start-backfill', newsletterId, site });
  return answer.ok ? null : (describeIfRefused(answer) ?? say('backfill.notYet'));
}

/** @returns what to tell when it was not stopped; null when it rests, or had ended before */
export async function stopBackfill(newsletterId: string): Promise<string | null> {
  return describeIfRefused(await askWorker({ type: 'stop-backfill', newsletterId }));
}
