import { describeBackfill } from '../../utils/view/sentences/describe-backfill.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { BackfillRow } from '../../utils/view/types.ts';

/** How far it has come. */
export function BackfillProgress({ row, isPaused }: { row: BackfillRow; isPaused: boolean }) {
  const left = row.queue.filter(({ kind }) => kind === 'post').length;
  const isUnderWay = row.state === 'running' || row.state === 'stopped';
  const text =
    isPaused && row.state === 'running' ? say('backfill.paused') : describeBackfill(row, Date.now());
  return (
    <div class="options-backfill" data-part="backfill">
      {isUnderWay && row.total > 0 && (
        <progress max={row.total} value={row.total - left} aria-label={say('backfill.label')} />
      )}
      <p role="status" class={row.state === 'failed' ? 'options-failed' : 'options-quiet'}>
        {text}
      </p>
    </div>
  );
}
