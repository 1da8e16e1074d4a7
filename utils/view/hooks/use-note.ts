import { useEffect, useRef, useState } from 'preact/hooks';
import { noteIssue } from '../commands/note-issue.ts';
import { say } from '../sentences/say.ts';
import type { Undoable } from '../types.ts';

export interface Note {
  text: string;
  /** That it is kept, or why it was not and what to do; null while it is being written. */
  said: string | null;
  isProblem: boolean;
  write: (text: string) => void;
  /** Keeps at once what was written, as its field is left; what was there before is offered back. */
  leave: () => void;
}

/** Kept once nothing was typed for so long: each time it is kept is an event in the record of reading. */
const restMs = 600;

/**
 * The note on an issue. It is saved by itself: shortly after the last letter, and when its field or the page is left.
 *
 * @param stored as the database has it: what is typed here and not kept yet is not overwritten by it
 */
export function useNote(issueId: string, stored: string, offer: (done: Undoable) => void): Note {
  const [text, setText] = useState(stored);
  const [failure, setFailure] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  /** What is not kept yet; null where all is. */
  const due = useRef<string | null>(null);
  /** What was kept last: where the database says otherwise, somebody else changed it. */
  const kept = useRef(stored);
  const seen = useRef(stored);
  /** What was there when writing began, and what is known to be kept by now. */
  const begun = useRef(stored);
  const known = useRef(stored);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const latestOffer = useRef(offer);
  latestOffer.current = offer;

  // Changed in another tab, or taken back.
  useEffect(() => {
    const isNews = stored !== seen.current;
    seen.current = stored;
    if (!isNews || due.current !== null || stored === kept.current) return;
    kept.current = stored;
    begun.current = stored;
    known.current = stored;
    setText(stored);
  }, [stored]);

  async function save() {
    const note = due.current;
    if (note === null) return;
    due.current = null;
    const before = kept.current;
    kept.current = note;
    const problem = await noteIssue(issueId, note);
    if (problem) kept.current = before;
    else known.current = note;
    // What was typed meanwhile is kept in its turn, and then it is said.
    if (problem && due.current === null) due.current = note;
    setFailure(problem);
    setKept(problem === null && due.current === null);
  }
  /** One after the other; done once all that was written is kept, or could not be. */
  async function keep() {
    saving.current = saving.current.then(save);
    await saving.current;
  }
  async function leave() {
    await keep();
    const former = begun.current;
    if (due.current !== null || known.current === former) return;
    begun.current = known.current;
    latestOffer.current({ text: say('notes.written'), undo: () => putBack(issueId, former) });
  }

  function write(note: string) {
    setText(note);
    setFailure(null);
    setKept(false);
    due.current = note;
  }

  useEffect(() => {
    if (due.current === null) return;
    const timer = setTimeout(keep, restMs);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    // Loaded now: a page that is being left loads nothing any more.
    void import('../../record/note-issue.ts');
    const hide = () => void keep();
    document.addEventListener('visibilitychange', hide);
    globalThis.addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      globalThis.removeEventListener('pagehide', hide);
      void leave();
    };
  }, [issueId]);

  return {
    ...{ text, write, isProblem: failure !== null, leave: () => void leave() },
    said: failure ?? (isKept ? say('note.kept') : null),
  };
}

/** @returns why that failed; null when it is done */
async function putBack(issueId: string, note: string): Promise<Undoable | null> {
  const problem = await noteIssue(issueId, note);
  return problem === null ? null : { text: problem, undo: null };
}
