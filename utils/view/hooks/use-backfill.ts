import { requestHost } from '../../platform/permissions.ts';
import { findBackfill } from '../../store/backfills.ts';
import { findNewestIssue } from '../../store/issues.ts';
import { askWorker } from '../commands/ask-worker.ts';
import type { BackfillRow, Loaded, NewsletterRow } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Where a newsletter's older issues come from, and how far fetching them has come; null before it was asked for. */
export interface Backfill {
  site: string;
  row: BackfillRow | null;
}

export function useBackfill(newsletter: NewsletterRow): Loaded<Backfill> {
  const { id, address } = newsletter;
  return useLiveQuery(async () => {
    const [row, newest] = await Promise.all([findBackfill(id), findNewestIssue(id)]);
    // A feed may lie on a host of its own: the posts do not.
    return { row: row ?? null, site: new URL(newest?.parts.url ?? address).origin };
  }, [id, address]);
}

/**
 * Starts, or goes on with, fetching the older issues. Call it in the click itself: the host of the site is asked for first.
 *
 * @returns false when the host was refused: nothing was changed
 */
export async function startBackfill(newsletterId: string, site: string): Promise<boolean> {
  if (!(await requestHost(site))) return false;
  await askWorker({ type: 'start-backfill', newsletterId, site });
  return true;
}

export async function stopBackfill(newsletterId: string): Promise<void> {
  await askWorker({ type: 'stop-backfill', newsletterId });
}
