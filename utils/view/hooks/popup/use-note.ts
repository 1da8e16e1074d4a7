import { useEffect, useRef, useState } from 'preact/hooks';
import { noteIssue } from '../../commands/note-issue.ts';
import { say } from '../../sentences/say.ts';

export interface Note {
  text: string;
  /** That it is kept, or why it was not and what to do; null while it is being written. */
  said: string | null;
  write: (text: string) => void;
  /** Keeps at once what was written. */
  keep: () => void;
}

/** Kept once nothing was typed for so long: each time it is kept is an event in the record of reading. */
const restMs = 600;

/** The note on an issue. It is saved by itself: shortly after the last letter, and when its field or the page is left. */
export function useNote(issueId: string, stored: string): Note {
  const [text, setText] = useState(stored);
  const [said, setSaid] = useState<string | null>(null);
  /** What is not kept yet; null where all is. */
  const due = useRef<string | null>(null);

  async function keep() {
    const note = due.current;
    if (note === null) return;
    due.current = null;
    const failure = await noteIssue(issueId, note);
    // What was typed meanwhile is kept in its turn, and then it is said.
    if (failure && due.current === null) due.current = note;
    setSaid(failure ?? (due.current === null ? say('note.kept') : null));
  }

  function write(note: string) {
    setText(note);
    setSaid(null);
    due.current = note;
  }

  useEffect(() => {
    if (due.current === null) return;
    const timer = setTimeout(keep, restMs);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const onHidden = () => void keep();
    document.addEventListener('visibilitychange', onHidden);
    globalThis.addEventListener('pagehide', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      globalThis.removeEventListener('pagehide', onHidden);
      void keep();
    };
  }, [issueId]);

  return { text, said, write, keep: () => void keep() };
}
