import { useEffect, useRef } from 'preact/hooks';
import { noteAtPoint } from '../../commands/notes/note-at.ts';
import type { NoteDesk } from './use-note-desk.ts';

/** A click on a highlight opens its card, and the pointer over one says so. Links stay links, and selecting stays selecting. */
export function useNoteClicks(desk: NoteDesk, root: { readonly current: HTMLElement | null }): void {
  const latest = useRef(desk);
  latest.current = desk;
  const hasNotes = desk.notes.length > 0;
  useEffect(() => {
    const { current } = root;
    if (!current || !hasNotes) return;
    let isAsked = false;
    const find = ({ clientX, clientY }: MouseEvent) =>
      noteAtPoint(current, latest.current.notes, clientX, clientY);
    function click(event: MouseEvent) {
      if (event.target instanceof Element && event.target.closest('a, button')) return;
      if (getSelection()?.isCollapsed === false) return;
      const note = find(event);
      if (note) latest.current.open(note);
    }
    function move(event: PointerEvent) {
      if (isAsked || event.pointerType !== 'mouse') return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        current?.toggleAttribute('data-over-note', find(event) !== undefined);
      });
    }
    current.addEventListener('click', click);
    current.addEventListener('pointermove', move);
    return () => {
      current.removeEventListener('click', click);
      current.removeEventListener('pointermove', move);
      current.removeAttribute('data-over-note');
    };
  }, [hasNotes]);
}
