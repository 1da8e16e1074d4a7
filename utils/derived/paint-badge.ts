import { type Badge, showBadge } from '../platform/badge.ts';
import { mostUnread } from '../platform/format-count.ts';
import { countIssues } from '../store/issues.ts';
import { findFirstActive } from '../store/newsletters.ts';
import { toleratedFailures } from './tolerated-failures.ts';

/**
 * Repaints the badge from the database: badge text is lost on restart, so nobody may remember it. Whether the number can
 * be trusted is judged by the first newsletter that is checked (the home one, unless paused): one added later that has
 * died must not hide the number of the others.
 */
export async function paintBadge(): Promise<void> {
  const newsletter = await findFirstActive();
  const isTrusted = !newsletter || newsletter.failures <= toleratedFailures;
  const badge: Badge = isTrusted
    ? { kind: 'unread', count: await countIssues(null, 'unread', mostUnread + 1) }
    : { kind: 'unknown' };
  await showBadge(badge);
}
