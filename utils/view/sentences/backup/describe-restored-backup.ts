import type { RestoredBackup } from '../../types.ts';
import { joinSentences } from '../join-sentences.ts';
import { say } from '../say.ts';
import { listTallies } from './list-tallies.ts';

/** What was restored, in a sentence each. */
export function describeRestoredBackup(restored: RestoredBackup): string {
  const tallies = listTallies(restored);
  const sum = (name: 'added' | 'changed') => tallies.reduce((total, tally) => total + tally[name], 0);
  const [added, changed] = [sum('added'), sum('changed')];
  const { issues, readings } = restored;
  return joinSentences([
    added + changed === 0 ? say('backup.doneNothing') : say('backup.done'),
    issues.added > 0 && say('backup.doneIssues', { count: issues.added }),
    readings.added + readings.changed > 0 &&
      say('backup.doneReadings', { count: readings.added + readings.changed }),
  ]);
}
