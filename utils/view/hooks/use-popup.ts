import { useEffect, useState } from 'preact/hooks';
import type { Loaded, PopupModel } from '../types.ts';

/**
 * What the popup shows: the snapshot at once, the database's own answer as soon as its code has been loaded.
 *
 * @param newsletterId whose issues are shown
 * @param painted whether the first paint is over: loading the database would delay it
 */
export function usePopup(
  snapshot: PopupModel | null,
  newsletterId: string,
  painted: boolean,
): Loaded<PopupModel | null> {
  const [loaded, setLoaded] = useState<Loaded<PopupModel | null>>(
    snapshot ? { state: 'ready', value: snapshot } : { state: 'loading' },
  );
  useEffect(() => {
    if (!painted) return;
    let stop: (() => void) | undefined;
    let ended = false;
    void import('../queries/watch-popup.ts').then(({ watchPopup }) => {
      if (ended) return;
      stop = watchPopup(
        newsletterId,
        (value) => setLoaded({ state: 'ready', value }),
        () => setLoaded({ state: 'unavailable' }),
      );
    });
    return () => {
      ended = true;
      stop?.();
    };
  }, [painted, newsletterId]);
  return loaded;
}
