import type { RestoredNotice } from '../../backup/types.ts';
import { say } from './say.ts';

/** What came back after it was lost, in one sentence. */
export function describeRestored({ readings, newsletters }: Omit<RestoredNotice, 'at'>): string {
  if (newsletters === 0) return say('restored.readings', { count: readings });
  if (readings === 0) return say('restored.newsletters', { count: newsletters });
  return say('restored.both', {
    readings: say('restored.marks', { count: readings }),
    newsletters: say('restored.subscriptions', { count: newsletters }),
  });
}
