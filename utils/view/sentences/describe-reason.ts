import { i18n } from '#i18n';
import type { Reason } from '../../schedule/types.ts';
import { capitalise } from './capitalise.ts';
import { formatMoment } from './format-moment.ts';

/**
 * When the next check is and why: "Thursday 14:05: issues usually come about then".
 *
 * @param at the moment of the next check, epoch ms
 */
export function describeReason(reason: Reason, at: number, now: number, locale?: string): string {
  if (at <= now) return i18n.t('reason.soon');
  const when = capitalise(formatMoment(at, now, locale));
  switch (reason.code) {
    case 'due':
      return i18n.t('reason.due', { when });
    case 'quiet':
      return reason.expectedAt === undefined
        ? i18n.t('reason.quiet', { when })
        : i18n.t('reason.between', { when, expected: formatMoment(reason.expectedAt, now, locale) });
    case 'late':
      return i18n.t('reason.late', { when });
    case 'irregular':
      return i18n.t('reason.irregular', { when });
    case 'pause':
      return i18n.t('reason.pause', { when });
    case 'server-fresh':
      return i18n.t('reason.serverFresh', { when });
    case 'server-wait':
      return i18n.t('reason.serverWait', { when });
    case 'server-skips':
      return i18n.t('reason.serverSkips', { when });
    case 'failed':
      return reason.failures > 1
        ? i18n.t('reason.failedOften', { when, count: String(reason.failures) })
        : i18n.t('reason.failed', { when });
    case 'offline':
      return i18n.t('reason.offline', { when });
    case 'now':
      return i18n.t('reason.now', { when });
  }
}
