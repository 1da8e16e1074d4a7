import { newsletter } from '../newsletter.ts';
import { colorBadge } from '../platform/badge.ts';
import { restoreLostLedger } from '../reading/restore-lost-ledger.ts';
import { ensureNewsletter, newNewsletter } from '../store/newsletters.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { checkNewsletter } from './check-newsletter.ts';
import { resumeGuides } from './resume-guides.ts';

/**
 * What every start of the worker does, whatever woke it: cold and warm start are the same path. Puts back what browsers
 * forget (badge, alarm), finishes what a stopped worker left (telling, saving guides) and looks for issues if that is due.
 */
export async function resumeWork(): Promise<void> {
  await colorBadge(newsletter.accent.light);
  await restoreLostLedger();
  await ensureNewsletter(newNewsletter(newsletter.id, newsletter.name, newsletter.homePage));
  await bringUpToDate(newsletter.id);
  await checkNewsletter(newsletter.id, 'scheduled');
  await resumeGuides(newsletter.id);
}
