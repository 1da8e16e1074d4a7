import { useEffect } from 'preact/hooks';
import { countSearchDue } from '../../../store/search-due.ts';
import { askWorker } from '../../commands/ask-worker.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** Whether some issues cannot be found yet; the worker is asked to see to them. */
export function useIsIndexing(): boolean {
  const due = useLiveQuery(() => countSearchDue(1), []);
  const isDue = due.state === 'ready' && due.value > 0;
  useEffect(() => {
    if (isDue) void askWorker({ type: 'index-words' });
  }, [isDue]);
  return isDue;
}
