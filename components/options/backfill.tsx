import { type Backfill, startBackfill, stopBackfill } from '../../utils/view/hooks/use-backfill.ts';
import { describeBackfill } from '../../utils/view/sentences/describe-backfill.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { BackfillRow } from '../../utils/view/types.ts';

interface BackfillButtonProps {
  newsletterId: string;
  backfill: Backfill;
  /** Told why nothing was changed. */
  onRefused: (message: string) => void;
}

/** Gets a newsletter's older issues, stops that, or goes on with it. */
export function BackfillButton({ newsletterId, backfill, onRefused }: BackfillButtonProps) {
  const { row, site } = backfill;
  async function stop() {
    const failure = await stopBackfill(newsletterId);
    if (failure) onRefused(failure);
  }
  if (row?.state === 'running') {
    return (
      <button type="button" class="button" onClick={stop}>
        {say('backfill.stop')}
      </button>
    );
  }
  const isLeft = row !== null && row.state !== 'done';
  async function start() {
    const failure = await startBackfill(newsletterId, site, row?.error?.url);
    if (failure) onRefused(failure);
  }
  return (
    <button type="button" class="button" onClick={start}>
      {say(isLeft ? 'backfill.continue' : 'backfill.start')}
    </button>
  );
}

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
