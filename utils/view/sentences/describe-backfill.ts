import { i18n } from '#i18n';
import type { BackfillRow } from '../types.ts';
import { describeError } from './describe-error.ts';

/** How far fetching the older issues has come, in a sentence. */
export function describeBackfill(row: BackfillRow, now: number): string {
  const left = row.queue.filter(({ kind }) => kind === 'post').length;
  const counts = { read: String(row.total - left), total: String(row.total) };
  const progress = row.total === 0 ? i18n.t('backfill.listing') : i18n.t('backfill.progress', counts);
  switch (row.state) {
    case 'running':
      return row.error ? `${progress} ${describeError(row.error, now)}` : progress;
    case 'stopped':
      return i18n.t('backfill.stopped', counts);
    case 'failed':
      if (row.error?.kind === 'not-found' || row.error?.kind === 'nothing-found')
        return i18n.t('backfill.noList');
      return row.error ? describeError(row.error, now) : progress;
    case 'done':
      return row.added > 0 ? i18n.t('backfill.done', row.added) : i18n.t('backfill.nothing');
  }
}
