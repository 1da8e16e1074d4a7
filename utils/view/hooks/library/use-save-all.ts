import { useEffect, useRef, useState } from 'preact/hooks';
import { requestHosts } from '../../../platform/permissions.ts';
import { askWorker } from '../../commands/ask-worker.ts';
import { say } from '../../sentences/say.ts';
import type { GuideRow } from '../../types.ts';

export interface SaveAll {
  /** Null while none are being saved. */
  progress: { done: number; total: number } | null;
  /** How it ended, as a sentence; null before. */
  told: string | null;
  /** Call it in the click: the hosts of the files are asked for at once. */
  start: (guides: readonly GuideRow[]) => Promise<void>;
  /** What is under way is finished, no other begun. */
  stop: () => void;
}

/** A slow server must not keep the files of others waiting. */
const lanes = 3;

/** Saves many guides, some at a time, for as long as the page is open. */
export function useSaveAll(): SaveAll {
  const [progress, setProgress] = useState<SaveAll['progress']>(null);
  const [told, setTold] = useState<string | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  async function start(guides: readonly GuideRow[]) {
    const granting = requestHosts(guides.map(({ url }) => url)).catch(() => false);
    stopped.current = false;
    setTold(null);
    setProgress({ done: 0, total: guides.length });
    // Refused: the worker finds that it may not look there, and says so in the row.
    await granting;
    const queue = [...guides];
    let [done, saved] = [0, 0];
    async function lane() {
      for (let guide = queue.shift(); guide && !stopped.current; guide = queue.shift()) {
        const answer = await askWorker({ type: 'save-guide', guideId: guide.id });
        done += 1;
        if (answer.ok) saved += 1;
        setProgress({ done, total: guides.length });
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane));
    setProgress(null);
    setTold(say(saved === done ? 'shelf.savedAll' : 'shelf.savedSome', { count: saved }));
  }

  return {
    progress,
    told,
    start,
    stop: () => {
      stopped.current = true;
    },
  };
}
