import { useEffect } from 'preact/hooks';

/** Has what was edited since it was read compared, once the page has nothing else to do, and for as long as it is open. */
export function useComparing(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    const idle = requestIdleCallback(
      () =>
        void import('../../queries/keep-compared.ts').then(
          ({ keepCompared }) => {
            if (!isOver) stop = keepCompared();
          },
          () => undefined,
        ),
      { timeout: 1000 },
    );
    return () => {
      isOver = true;
      cancelIdleCallback(idle);
      stop?.();
    };
  }, []);
}
