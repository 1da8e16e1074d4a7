import type { Reason } from '../../schedule/types.ts';
import { capitalise } from './capitalise.ts';
import { formatMoment } from './format-moment.ts';
import { say } from './say.ts';

/**
 * When the next check is and why: "Thursday 14:05: issues usually come about then".
 *
 * @param at the moment of the next check, epoch ms
 */
export function describeReason(reason: Reason, at: number, now: number, locale?: string): string {
  if (at <= now) return say('reason.soon');
  const when = capitalise(formatMoment(at, now, locale), locale);
  switch (reason.code) {
    case 'due':
      return say('reason.due', { when });
    case 'quiet':
      return reason.expectedAt === undefined
        ? say('reason.quiet', { when })
        : say('reason.between', { when, expected: formatMoment(reason.expectedAt, now, locale) });
    case 'late':
      return say('reason.late', { when });
    case 'irregular':
      return say('reason.irregular', { when });
    case 'pause':
      return say('reason.pause', { when });
    case 'server-fresh':
      return say('reason.serverFresh', { when });
    case 'server-wait':
      return say('reason.serverWait', { when });
    case 'server-skips':
      return say('reason.serverSkips', { when });
    case 'failed':
      return say('reason.failed', { when, count: reason.failures });
    case 'offline':
      return say('reason.offline', { when });
    case 'now':
      return say('reason.now', { when });
  }
}
