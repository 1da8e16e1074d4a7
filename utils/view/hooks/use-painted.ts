import { useEffect, useState } from 'preact/hooks';

/**
 * False in the first paint, true from then on: what is below the fold, or costs milliseconds as dates do, waits for it.
 * In a page nobody sees no frame comes, so a timer stands in for it.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const done = () => setTimeout(() => setPainted(true));
    const frame = requestAnimationFrame(done);
    const timer = setTimeout(() => setPainted(true), 250);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
}
