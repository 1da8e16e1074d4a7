import type { RestoredBackup } from '../../types.ts';
import { joinSentences } from '../join-sentences.ts';
import { say } from '../say.ts';
import { listTallies } from './list-tallies.ts';

/** What was restored, in a sentence each. */
export function describeRestoredBackup(restored: RestoredBackup): string {
  const tallies = listTallies(restored);
  const isNew = tallies.some(({ added, changed, removed }) => added + changed + removed > 0);
  const { issues, readings } = restored;
  return joinSentences([
    isNew ? say('backup.done') : say('backup.doneNothing'),
    issues.added > 0 && say('backup.doneIssues', { count: issues.added }),
    readings.added + readings.changed > 0 &&
      say('backup.doneReadings', { count: readings.added + readings.changed }),
  ]);
}
