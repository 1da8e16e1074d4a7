import type { CheckRecord } from '../../store/types.ts';
import { say } from './say.ts';

/** Who started a check and, where that was the schedule, why it had set it for then. */
export function describeCause({ cause, reason }: Pick<CheckRecord, 'cause' | 'reason'>): string {
  if (cause === 'asked') return say('cause.asked');
  switch (reason?.code) {
    case 'due':
      return say('cause.due');
    case 'quiet':
      return say('cause.quiet');
    case 'late':
      return say('cause.late');
    case 'irregular':
      return say('cause.irregular');
    case 'pause':
      return say('cause.pause');
    case 'failed':
      return say('cause.failed');
    case 'offline':
      return say('cause.offline');
    case 'now':
      return say('cause.now');
    case 'server-fresh':
    case 'server-wait':
    case 'server-skips':
      return say('cause.server');
    case undefined:
      return say('cause.scheduled');
  }
}
