import { useEffect, useState } from 'preact/hooks';

/** How many issues were corrected since they were read and not seen yet, for `formatCount`; 0 until that is known. */
export function useCorrectedCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    // Later than the first paint: it brings the database.
    void import('../../queries/watch-corrected-count.ts').then(
      ({ watchCorrectedCount }) => {
        if (!isOver) stop = watchCorrectedCount(setCount);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
  return count;
}
