import { useEffect, useState } from 'preact/hooks';

/**
 * False in the first paint, true from then on: what is below the fold, or costs milliseconds as dates do, waits for it.
 * It waits until the paint is on the screen: a frame that was only begun would share the processor with it. In a page
 * nobody sees nothing is painted, so a timer stands in for it.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const done = () => setPainted(true);
    const observer = new PerformanceObserver(done);
    observer.observe({ type: 'paint', buffered: true });
    const timer = setTimeout(done, 250);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return painted;
}
