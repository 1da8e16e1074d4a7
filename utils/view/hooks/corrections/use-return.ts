import { useEffect, useState } from 'preact/hooks';
import { keepReturn, type Return } from '../../commands/corrections/kept-return.ts';

export interface ReturnOffer {
  /** When somebody was away, for as long as the browser is open; null for whoever was not. */
  back: Return | null;
  /** Offers it by itself no more. */
  close: () => void;
}

/** Notes that a page was opened, once it is there, and whether somebody has come back with it after more than two weeks. */
export function useReturn(): ReturnOffer {
  const [back, setBack] = useState<Return | null>(null);
  useEffect(() => {
    let isOver = false;
    void import('../../commands/corrections/note-opening.ts')
      .then(({ noteOpening }) => noteOpening())
      .then((found) => isOver || setBack(found))
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, []);
  function close() {
    if (!back) return;
    const next = { ...back, isOffered: false };
    setBack(next);
    void keepReturn(next);
  }
  return { back, close };
}
