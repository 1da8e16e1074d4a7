import { listRunningBackfills } from '../../store/backfills.ts';
import { listNewsletters } from '../../store/newsletters.ts';
import { readNextPage } from './read-next-page.ts';

/** Reads one more page of each archive that is being fetched and whose time has come, one after another. */
export async function continueBackfills(): Promise<void> {
  const newsletters = new Map((await listNewsletters()).map((row) => [row.id, row]));
  for (const { newsletterId } of await listRunningBackfills()) {
    const newsletter = newsletters.get(newsletterId);
    if (!newsletter || newsletter.pausedAt) continue;
    await navigator.locks.request(`backfill:${newsletterId}`, () => readNextPage(newsletterId));
  }
}
