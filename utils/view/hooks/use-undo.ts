import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../sentences/say.ts';
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

/** An act that can be taken back, and where the focus was when it began. */
interface Act {
  done: Undoable;
  begunAt: Element | null;
}

const offeredMs = 8000;
/** So many acts of a page can be taken back one after the other. */
const mostActs = 20;

/**
 * Offers to take back the last action for a while, and once it is taken back the one before it, by its name. Ctrl+Z (Command+Z)
 * takes back what is offered from wherever the focus is but a text field, since the offer may be many Tabs away; the focus then
 * returns to where the action began. While nothing is offered it only brings the offer again: nothing is taken back that was not
 * said. Escape ends the offer; the focus returns only from the offer itself, else it stays where somebody has gone since.
 */
export function useUndo(): UndoOffer {
  const [offered, setOffered] = useState<Undoable | null>(null);
  const [held, hold] = useState(false);
  const begunAt = useRef<Element | null>(null);
  /** The newest last. */
  const acts = useRef<Act[]>([]);
  const isUndoing = useRef(false);
  /** What is said is what is taken back. */
  const latest = useRef(offered);
  latest.current = offered;

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

  // With what is said on the page, not after it.
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent) {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      // In a text field both keys belong to what is typed there, and to a dialog while one is open.
      if ((!isUndo && event.key !== 'Escape') || isInTextField(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (!offered && (!isUndo || acts.current.length === 0)) return;
      event.preventDefault();
      if (isUndo) void undo();
      else close();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [offered]);

  function offer(done: Undoable) {
    begunAt.current = document.activeElement;
    if (done.undo) acts.current = [...acts.current, { done, begunAt: begunAt.current }].slice(-mostActs);
    setOffered(done);
  }
  /** Offers the newest act that is left, in the words given. */
  function offerLast(words: 'undo.before' | 'undo.last') {
    const act = acts.current.at(-1);
    setOffered(act ? { ...act.done, text: say(words, { done: act.done.text }) } : null);
  }
  async function undo() {
    if (isUndoing.current) return;
    // What is only told, or was said a while ago, is not taken back before it is offered.
    const act = latest.current?.undo ? acts.current.pop() : undefined;
    if (!act?.done.undo) return offerLast('undo.last');
    isUndoing.current = true;
    const from = document.activeElement;
    const behind = acts.current.at(-1);
    const failure = await act.done.undo().finally(() => {
      isUndoing.current = false;
    });
    if (failure) setOffered(failure);
    // What was done meanwhile is offered already.
    else if (acts.current.at(-1) === behind) offerLast('undo.before');
    begunAt.current = act.begunAt;
    // Whoever has gone elsewhere meanwhile stays there.
    const isStill = document.activeElement === from || document.activeElement === document.body;
    hold(false);
    if (isStill) returnFocus();
  }
  return { offered, offer, undo, close, hold };
}
