import { useEffect, useState } from 'preact/hooks';
import { findCheckStates } from '../../../store/check-states.ts';
import { askWorker } from '../../commands/ask-worker.ts';
import { describeIfRefused } from '../../sentences/describe-refusal.ts';
import { type ImportProgress, toImportProgress } from '../../sentences/options/to-import-progress.ts';

const askedEveryMs = 700;

export interface ImportWatch {
  progress: ImportProgress[];
  /** Takes back what waits. */
  cancel: () => Promise<void>;
  isCancelling: boolean;
  /** Why that was not done; null where nothing was tried, or it was. */
  problem: string | null;
}

/**
 * How far the first checks of newsletters just added have come. Asked for in steps, not with each change: of hundreds of
 * them every change would read all again.
 */
export function useImportProgress(ids: readonly string[]): ImportWatch {
  const [progress, setProgress] = useState<ImportProgress[]>([]);
  const [isCancelling, setCancelling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look() {
      const now = toImportProgress(await findCheckStates(ids));
      if (!isCurrent) return;
      setProgress(now);
      if (now.some(({ state }) => state === 'waiting' || state === 'looking')) {
        timer = setTimeout(look, askedEveryMs);
      }
    }
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ids]);

  async function cancel() {
    setCancelling(true);
    const answer = await askWorker({ type: 'cancel-unchecked', newsletterIds: [...ids] });
    setProblem(describeIfRefused(answer));
    setProgress(toImportProgress(await findCheckStates(ids)));
    setCancelling(false);
  }
  return { progress, cancel, isCancelling, problem };
}
