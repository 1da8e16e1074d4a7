import { useEffect, useState } from 'preact/hooks';
import { newsletter } from '../newsletter.ts';
import type { Loaded, PopupModel } from './types.ts';

/**
 * What the popup shows: the snapshot at once, the database's own answer as soon as its code has been loaded, which happens
 * after the first paint so as not to delay it.
 */
export function usePopup(snapshot: PopupModel | null): Loaded<PopupModel | null> {
  const [loaded, setLoaded] = useState<Loaded<PopupModel | null>>(
    snapshot ? { state: 'ready', value: snapshot } : { state: 'loading' },
  );
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    const frame = requestAnimationFrame(() =>
      setTimeout(async () => {
        const { watchPopup } = await import('./watch-popup.ts');
        if (ended) return;
        stop = watchPopup(
          newsletter.id,
          (value) => setLoaded({ state: 'ready', value }),
          () => setLoaded({ state: 'unavailable' }),
        );
      }),
    );
    return () => {
      ended = true;
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, []);
  return loaded;
}
