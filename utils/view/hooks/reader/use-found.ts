import { useEffect, useState } from 'preact/hooks';
import { resumeDropped } from '../../commands/resume-dropped.ts';
import type { Loaded } from '../../types.ts';

/** For how long what the worker looks for may take, ms. */
const patienceMs = 15_000;

/** What a query found. What may yet come back after a loss of data is being loaded: nobody is told that there is none. */
export function useFound<T>(loaded: Loaded<T | undefined>): Loaded<T | undefined> {
  const isMissing = loaded.state === 'ready' && loaded.value === undefined;
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    if (!isMissing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    void resumeDropped().then((isAsked) => {
      if (!isOver) timer = setTimeout(() => setSure(true), isAsked ? patienceMs : 0);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isMissing]);
  return isMissing && !isSure ? { state: 'loading' } : loaded;
}
