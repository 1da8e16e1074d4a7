import type { PopupModel } from '../../types.ts';
import { calendarDaysBetween } from '../calendar-days-between.ts';
import { say } from '../say.ts';
import { formatDay, formatTry } from './format-day.ts';

type Status = NonNullable<PopupModel['status']>;

/** The popup's last line: when the next issue is expected; or, in a word, that the last check did not succeed. */
export function describeOutlook(status: Status, now: number, locale?: string): string {
  const { last, error, isPaused, nextCheckAt, reason } = status;
  if (isPaused) return say('popup.paused');
  if (!last) return say('popup.first');
  if (error) return describeFailure(error.kind === 'offline', nextCheckAt, now, locale);
  switch (reason.code) {
    case 'quiet':
      return describeExpected(reason.expectedAt, now, locale);
    case 'due':
      return describeExpected(Math.max(now, nextCheckAt), now, locale);
    case 'late':
      return say('popup.late');
    case 'irregular':
      return say('popup.irregular');
    case 'pause':
      return say('popup.pause');
    default:
      return say('popup.automatic');
  }
}

function describeFailure(isOffline: boolean, nextCheckAt: number, now: number, locale?: string): string {
  const when = formatTry(nextCheckAt, now, locale);
  return say(isOffline ? 'popup.offline' : 'popup.failed', { when });
}

function describeExpected(at: number | undefined, now: number, locale?: string): string {
  if (at === undefined) return say('popup.automatic');
  const days = calendarDaysBetween(now, at);
  if (days < 0) return say('popup.late');
  return days === 0 ? say('popup.expectedToday') : say('popup.expected', { day: formatDay(at, now, locale) });
}
