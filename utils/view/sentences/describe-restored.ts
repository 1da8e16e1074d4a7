import type { RestoredNotice } from '../../backup/types.ts';
import { say } from './say.ts';

/** What came back after it was lost, and what did not, a sentence each. */
export function describeRestored({ readings, newsletters, lost }: Omit<RestoredNotice, 'at'>): string[] {
  const gone = {
    nothing: [],
    some: [say('restored.someSettings')],
    settings: [say('restored.noSettings')],
    all: [say('restored.nothing')],
  };
  return [...describeReturned(readings, newsletters), ...gone[lost]];
}

function describeReturned(readings: number, newsletters: number): string[] {
  if (readings + newsletters === 0) return [];
  if (newsletters === 0) return [say('restored.readings', { count: readings })];
  if (readings === 0) return [say('restored.newsletters', { count: newsletters })];
  return [
    say('restored.both', {
      readings: say('restored.marks', { count: readings }),
      newsletters: say('restored.subscriptions', { count: newsletters }),
    }),
  ];
}
