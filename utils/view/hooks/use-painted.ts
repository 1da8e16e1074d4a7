import { useEffect, useState } from 'preact/hooks';

/**
 * False until words are painted, true from then on: what is below the fold, or costs milliseconds as dates do, waits for them.
 * It waits until they are on the screen: a frame that was only begun would share the processor with it. The head, which stands there
 * before, has pictures alone, and those inline count for no largest paint. In a page nobody sees nothing is painted, so a timer
 * stands in for it. https://www.w3.org/TR/largest-contentful-paint/#sec-element-exposed
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const done = () => setPainted(true);
    const observer = new PerformanceObserver(done);
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    const timer = setTimeout(done, 250);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return painted;
}
