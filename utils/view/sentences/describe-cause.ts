import { i18n } from '#i18n';
import type { CheckRecord } from '../../store/types.ts';

/** Who started a check and, where that was the schedule, why it had set it for then. */
export function describeCause({ cause, reason }: Pick<CheckRecord, 'cause' | 'reason'>): string {
  if (cause === 'asked') return i18n.t('cause.asked');
  switch (reason?.code) {
    case 'due':
      return i18n.t('cause.due');
    case 'quiet':
      return i18n.t('cause.quiet');
    case 'late':
      return i18n.t('cause.late');
    case 'irregular':
      return i18n.t('cause.irregular');
    case 'pause':
      return i18n.t('cause.pause');
    case 'failed':
      return i18n.t('cause.failed');
    case 'offline':
      return i18n.t('cause.offline');
    case 'now':
      return i18n.t('cause.now');
    case 'server-fresh':
    case 'server-wait':
    case 'server-skips':
      return i18n.t('cause.server');
    case undefined:
      return i18n.t('cause.scheduled');
  }
}
