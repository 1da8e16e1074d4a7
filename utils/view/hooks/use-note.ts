import { useEffect, useRef, useState } from 'preact/hooks';
import { noteIssue } from '../commands/note-issue.ts';
import { say } from '../sentences/say.ts';

export interface Note {
  text: string;
  /** That it is kept, or why it was not and what to do; null while it is being written. */
  said: string | null;
  isProblem: boolean;
  write: (text: string) => void;
  /** Keeps at once what was written. */
  keep: () => void;
}

/** Kept once nothing was typed for so long: each time it is kept is an event in the record of reading. */
const restMs = 600;

/**
 * The note on an issue. It is saved by itself: shortly after the last letter, and when its field or the page is left.
 *
 * @param stored as the database has it: what is typed here and not kept yet is not overwritten by it
 */
export function useNote(issueId: string, stored: string): Note {
  const [text, setText] = useState(stored);
  const [failure, setFailure] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  /** What is not kept yet; null where all is. */
  const due = useRef<string | null>(null);
  /** What was kept last: where the database says otherwise, somebody else changed it. */
  const kept = useRef(stored);
  const seen = useRef(stored);

  // Changed in another tab, or taken back.
  useEffect(() => {
    const isNews = stored !== seen.current;
    seen.current = stored;
    if (!isNews || due.current !== null || stored === kept.current) return;
    kept.current = stored;
    setText(stored);
  }, [stored]);

  async function keep() {
    const note = due.current;
    if (note === null) return;
    due.current = null;
    const before = kept.current;
    kept.current = note;
    const problem = await noteIssue(issueId, note);
    if (problem) kept.current = before;
    // What was typed meanwhile is kept in its turn, and then it is said.
    if (problem && due.current === null) due.current = note;
    setFailure(problem);
    setKept(problem === null && due.current === null);
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
    const leave = () => void keep();
    document.addEventListener('visibilitychange', leave);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, [issueId]);

  return {
    ...{ text, write, isProblem: failure !== null, keep: () => void keep() },
    said: failure ?? (isKept ? say('note.kept') : null),
  };
}
