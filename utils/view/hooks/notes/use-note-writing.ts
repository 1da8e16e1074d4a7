import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationRow } from '../../../store/types.ts';
import { putBack } from '../../commands/notes/keep-note.ts';
import { keepWriting, withNote } from '../../commands/notes/keep-writing.ts';
import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';

export interface NoteWriting {
  text: string;
  /** That it is kept, or why it was not and what to do; null while it is being written. */
  said: string | null;
  isProblem: boolean;
  write: (text: string) => void;
  /** Keeps nothing more of it: what it belongs to was removed. */
  drop: () => void;
}

const restMs = 600;

/**
 * The note of a highlight, of a page or of a quote. It is kept by itself: shortly after the last letter, and when its field or the
 * page is left; then what was there before is offered back.
 *
 * @param row as it is now, or as it will be once something is written
 * @param isNew there is no such row yet
 */
export function useNoteWriting(
  row: AnnotationRow,
  isNew: boolean,
  offer: (done: Undoable) => void,
): NoteWriting {
  const [text, setText] = useState(row.note);
  const [failure, setFailure] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  const due = useRef<string | null>(null);
  const latest = useRef(row);
  latest.current = row;
  const latestOffer = useRef(offer);
  latestOffer.current = offer;
  /** What was there when writing began, and what is there by now. */
  const begun = useRef(row.note);
  const written = useRef(row.note);
  const wasNew = useRef(isNew);
  const saving = useRef<Promise<void>>(Promise.resolve());

  // Changed in another tab, or taken back.
  const seen = useRef(row.note);
  useEffect(() => {
    const isNews = row.note !== seen.current;
    seen.current = row.note;
    if (!isNews || due.current !== null || row.note === written.current) return;
    begun.current = row.note;
    written.current = row.note;
    setText(row.note);
    setKept(false);
  }, [row.note]);

  async function save() {
    const note = due.current;
    if (note === null) return;
    due.current = null;
    const before = written.current;
    // Ahead of its coming back from the database, which is sooner than the answer.
    written.current = note;
    const problem = await keepWriting({ ...latest.current, note }, wasNew.current);
    if (problem !== null) written.current = before;
    if (problem !== null && due.current === null) due.current = note;
    setFailure(problem);
    setKept(problem === null && due.current === null);
  }
  /** One after the other; done once all that was written is kept, or could not be. */
  async function keep() {
    saving.current = saving.current.then(save);
    await saving.current;
  }

  useEffect(() => {
    if (due.current === null) return;
    const timer = setTimeout(keep, restMs);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    // Loaded now: a page that is being left loads nothing any more.
    void import('../../../record/annotate.ts');
    const leave = () => void keep();
    const end = async () => {
      await keep();
      const isWritten = due.current === null && written.current !== begun.current;
      const row = { ...latest.current, note: written.current };
      // Without words it stayed while somebody was writing in it.
      if (isWritten && row.anchor === null && row.note.trim() === '')
        await keepWriting(row, wasNew.current, true);
      return isWritten;
    };
    const leavePage = () => void end();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leavePage);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leavePage);
      void end().then((isWritten) => {
        if (!isWritten) return;
        const { id } = latest.current;
        const former = wasNew.current ? null : withNote({ ...latest.current, note: begun.current });
        latestOffer.current({ text: say('notes.written'), undo: () => putBack(id, former) });
      });
    };
  }, [row.id]);

  return {
    ...{ text, isProblem: failure !== null },
    said: failure ?? (isKept ? say('note.kept') : null),
    write: (note) => {
      setText(note);
      setFailure(null);
      setKept(false);
      due.current = note;
    },
    drop: () => {
      due.current = null;
      written.current = begun.current;
    },
  };
}
