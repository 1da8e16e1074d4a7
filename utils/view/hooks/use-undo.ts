import { useEffect, useRef, useState } from 'preact/hooks';
import type { Undoable } from '../types.ts';
import { isInTextField } from './is-in-text-field.ts';

export interface UndoOffer {
  offered: Undoable | null;
  offer: (done: Undoable) => void;
  /** Takes it back; what could not be taken back is told. */
  undo: () => Promise<void>;
  close: () => void;
  /** While true the offer stays: it is pointed at, or has the focus. */
  hold: (held: boolean) => void;
}

const offeredMs = 8000;

/**
 * Offers to take back the last action for a while. Ctrl+Z (Command+Z) takes it back from wherever the focus is but a text
 * field, since the offer may be many Tabs away; the focus then returns to where the action began. Escape ends it; the focus
 * returns only from the offer itself, else it stays where somebody has gone since.
 */
export function useUndo(): UndoOffer {
  const [offered, setOffered] = useState<Undoable | null>(null);
  const [held, hold] = useState(false);
  const begunAt = useRef<Element | null>(null);

  function close() {
    const isInOffer = document.activeElement?.closest('[role="status"]') !== null;
    setOffered(null);
    hold(false);
    if (isInOffer) returnFocus();
  }
  function returnFocus() {
    if (begunAt.current instanceof HTMLElement && begunAt.current.isConnected) begunAt.current.focus();
  }

  useEffect(() => {
    if (!offered || held) return;
    const timer = setTimeout(() => setOffered(null), offeredMs);
    return () => clearTimeout(timer);
  }, [offered, held]);

  useEffect(() => {
    if (!offered) return;
    function onKey(event: KeyboardEvent) {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      // In a text field both keys belong to what is typed there, and to a dialog while one is open.
      if ((!isUndo && event.key !== 'Escape') || isInTextField(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (isUndo) void undo();
      else close();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [offered]);

  function offer(done: Undoable) {
    begunAt.current = document.activeElement;
    setOffered(done);
  }
  async function undo() {
    const failure = (await offered?.undo?.()) ?? null;
    setOffered(failure);
    hold(false);
    returnFocus();
  }
  return { offered, offer, undo, close, hold };
}
