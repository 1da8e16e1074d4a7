import { useEffect, useState } from 'preact/hooks';

/** What was just done and can be taken back. */
export interface Undoable {
  text: string;
  undo: () => void;
}

const offeredMs = 8000;

/** Offers to take back the last action for a while. */
export function useUndo(): { offered: Undoable | null; offer: (done: Undoable) => void; close: () => void } {
  const [offered, setOffered] = useState<Undoable | null>(null);
  useEffect(() => {
    if (!offered) return;
    const timer = setTimeout(() => setOffered(null), offeredMs);
    return () => clearTimeout(timer);
  }, [offered]);
  return { offered, offer: setOffered, close: () => setOffered(null) };
}
