import { useRef } from 'preact/hooks';

/** Does an act once at a time: a second click before it is done does nothing. */
export function useSingle(): (act: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return async (act) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await act();
    } finally {
      isBusy.current = false;
    }
  };
}
