import type { BackfillRow } from '../types.ts';
import { describeError } from './describe-error.ts';
import { joinSentences } from './join-sentences.ts';
import { say } from './say.ts';

/** How far fetching the older issues has come, in a sentence. */
export function describeBackfill(row: BackfillRow, now: number): string {
  const left = row.queue.filter(({ kind }) => kind === 'post').length;
  const counts = { read: row.total - left, count: row.total };
  const progress = row.total === 0 ? say('backfill.listing') : say('backfill.progress', counts);
  switch (row.state) {
    case 'running':
      return joinSentences([progress, row.error && describeError(row.error, now)]);
    case 'stopped':
      return say('backfill.stopped', counts);
    case 'failed':
      if (row.error?.kind === 'not-found' || row.error?.kind === 'nothing-found')
        return say('backfill.noList');
      return row.error ? describeError(row.error, now) : progress;
    case 'done':
      return row.added > 0 ? say('backfill.done', { count: row.added }) : say('backfill.nothing');
  }
}
