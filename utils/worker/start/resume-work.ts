import { restoreLostLedger } from '../../backup/restore-lost-ledger.ts';
import { restoreLostNewsletters } from '../../backup/restore-lost-newsletters.ts';
import { newsletter } from '../../newsletter.ts';
import { colorBadge } from '../../platform/badge.ts';
import { ensureNewsletter, listNewsletters, newNewsletter } from '../../store/newsletters.ts';
import { continueBackfills } from '../backfill/continue-backfills.ts';
import { bringUpToDate } from '../check/bring-up-to-date.ts';
import { checkAll } from '../check/check-all.ts';
import { resumeGuides } from '../guides/resume-guides.ts';
import { purgeRemoved } from '../subscriptions/purge-removed.ts';

/**
 * What every start of the worker does, whatever woke it: cold and warm start are the same path. Puts back what browsers
 * forget (badge, alarm), finishes what a stopped worker left (telling, older issues, saving guides) and looks for issues
 * where that is due.
 */
export async function resumeWork(): Promise<void> {
  await colorBadge(newsletter.accent.light);
  await restoreLostLedger();
  await restoreLostNewsletters();
  await ensureNewsletter(newNewsletter(newsletter.id, newsletter.name, newsletter.homePage));
  await purgeRemoved();
  const newsletters = await listNewsletters();
  for (const { id } of newsletters) await bringUpToDate(id);
  await checkAll();
  await continueBackfills();
  for (const { id } of newsletters) await resumeGuides(id);
}
