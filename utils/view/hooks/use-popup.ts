import { useEffect, useState } from 'preact/hooks';
import { explainUnavailable } from '../queries/explain-unavailable.ts';
import type { Loaded, PopupChoice, PopupModel, Unavailable } from '../types.ts';

export interface ShownPopup {
  loaded: Loaded<PopupModel | null>;
  /** Why what is shown is the last state known, and not the present one; null where it is. */
  trouble: Unavailable | null;
}

/**
 * What the popup shows: the snapshot at once, the database's own answer as soon as its code has been loaded. Where the
 * database does not open, what is shown stays.
 *
 * @param painted whether the first paint is over: loading the database would delay it
 */
export function usePopup(snapshot: PopupModel | null, choice: PopupChoice, painted: boolean): ShownPopup {
  const [shown, setShown] = useState<ShownPopup>({
    loaded: snapshot ? { state: 'ready', value: snapshot } : { state: 'loading' },
    trouble: null,
  });
  useEffect(() => {
    if (!painted) return;
    let stop: (() => void) | undefined;
    let ended = false;
    const onUnavailable = () => setShown(({ loaded }) => withTrouble(loaded, explainUnavailable()));
    void import('../queries/watch-popup.ts').then(({ watchPopup }) => {
      if (ended) return;
      stop = watchPopup(
        choice,
        (value) => setShown({ loaded: { state: 'ready', value }, trouble: null }),
        onUnavailable,
      );
    }, onUnavailable);
    return () => {
      ended = true;
      stop?.();
    };
  }, [painted, choice]);
  return shown;
}

function withTrouble(loaded: ShownPopup['loaded'], reason: Unavailable): ShownPopup {
  return loaded.state === 'ready'
    ? { loaded, trouble: reason }
    : { loaded: { state: 'unavailable', reason }, trouble: reason };
}
