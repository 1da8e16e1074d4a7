import type { NewsletterFigures } from '../../queries/list-newsletter-figures.ts';
import type { Newsletter } from '../../types.ts';
import { formatCount, mostUnread } from '../format-count.ts';
import { formatMoment } from '../format-moment.ts';
import { formatWhen } from '../format-when.ts';
import { say } from '../say.ts';

/** What one line tells of a newsletter: how many issues are unread, when the last one came, when the next look is. */
export function describeFigures(
  { nextCheckAt, pausedAt, lastCheck }: Pick<Newsletter, 'nextCheckAt' | 'pausedAt' | 'lastCheck'>,
  figures: NewsletterFigures | undefined,
  now: number,
  locale?: string,
): string[] {
  if (!lastCheck && pausedAt === null) return [say('subscription.first')];
  const parts: string[] = [];
  if (figures) {
    const { unread, lastIssueAt, isDayOnly } = figures;
    const shown = formatCount(unread, mostUnread);
    parts.push(
      unread === 0 ? say('subscription.unreadNone') : say('subscription.unread', { shown }),
      lastIssueAt === null
        ? say('subscription.noIssue')
        : say('subscription.lastIssue', { when: formatWhen(lastIssueAt, now, locale, isDayOnly).short }),
    );
  }
  return [...parts, nextLook(nextCheckAt, pausedAt, now, locale)];
}

function nextLook(at: number, pausedAt: number | null, now: number, locale?: string): string {
  if (pausedAt !== null) return say('subscription.resting');
  return at <= now
    ? say('subscription.nextLookSoon')
    : say('subscription.nextLook', { when: formatMoment(at, now, locale) });
}
