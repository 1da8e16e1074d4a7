import { useEffect, useState } from 'preact/hooks';
import { explainUnavailable } from '../queries/explain-unavailable.ts';
import type { Loaded, PopupChoice, PopupModel, PopupTrouble, Unavailable } from '../types.ts';

export interface ShownPopup {
  loaded: Loaded<PopupModel | null>;
  /** Null where what is shown is the present state, and all can be done with it. */
  trouble: PopupTrouble | null;
}

/**
 * What the popup shows: the snapshot at once, the database's own answer as soon as its code has been loaded. Where the
 * database does not open, what is shown stays; in a private window the worker, which is in none, is asked for what is chosen.
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
    const ends: (() => void)[] = [];
    let ended = false;
    const onModel = (trouble: PopupTrouble | null) => (value: PopupModel | null) =>
      setShown({ loaded: { state: 'ready', value }, trouble });
    const onNothing = (reason: Unavailable) => setShown(({ loaded }) => withTrouble(loaded, reason));
    async function onUnavailable() {
      const reason = explainUnavailable();
      if (reason !== 'private') return onNothing(reason);
      const { watchPopupAfar } = await import('../queries/watch-popup-afar.ts');
      if (ended) return;
      ends.push(watchPopupAfar(choice, onModel({ reason, isLast: false }), () => onNothing(reason)));
    }
    void import('../queries/watch-popup.ts').then(({ watchPopup }) => {
      if (!ended) ends.push(watchPopup(choice, onModel(null), onUnavailable));
    }, onUnavailable);
    return () => {
      ended = true;
      for (const end of ends) end();
    };
  }, [painted, choice]);
  return shown;
}

function withTrouble(loaded: ShownPopup['loaded'], reason: Unavailable): ShownPopup {
  const trouble = { reason, isLast: true };
  return loaded.state === 'ready'
    ? { loaded, trouble }
    : { loaded: { state: 'unavailable', reason }, trouble };
}
