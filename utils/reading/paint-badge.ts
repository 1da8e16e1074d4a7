import { type Badge, showBadge } from '../platform/badge.ts';
import { countUnread } from '../store/issues.ts';
import { findNewsletter } from '../store/newsletters.ts';

/** Checks that may fail in a row before the number on the badge can no longer be trusted. */
const toleratedFailures = 2;

/** Repaints the badge from the database: badge text is lost on restart, so nobody may remember it. */
export async function paintBadge(newsletterId: string): Promise<void> {
  const newsletter = await findNewsletter(newsletterId);
  const trusted = !newsletter || newsletter.failures <= toleratedFailures;
  const badge: Badge = trusted ? { kind: 'unread', count: await countUnread() } : { kind: 'unknown' };
  await showBadge(badge);
}
