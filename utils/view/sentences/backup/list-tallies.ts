import type { RestoredBackup, Tally } from '../../types.ts';
import { say } from '../say.ts';

export interface NamedTally extends Required<Tally> {
  key: string;
  label: string;
}

/** What a backup holds, kind by kind, those left out of which it holds none. */
export function listTallies(restored: RestoredBackup): NamedTally[] {
  const { subscriptions, issues, readings, notes, entries, files, settings } = restored;
  const all: (Tally & Pick<NamedTally, 'key' | 'label'>)[] = [
    { key: 'newsletters', label: say('backup.newsletters'), ...subscriptions },
    { key: 'issues', label: say('backup.issues'), ...issues },
    { key: 'readings', label: say('backup.readings'), ...readings },
    { key: 'notes', label: say('backup.notes'), ...notes },
    { key: 'entries', label: say('backup.entries'), ...entries },
    { key: 'guides', label: say('backup.guides'), ...files },
    { key: 'settings', label: say('backup.settings'), ...settings },
  ];
  return all
    .map((tally) => ({ removed: 0, ...tally }))
    .filter(({ added, changed, removed, left }) => added + changed + removed + left > 0);
}
