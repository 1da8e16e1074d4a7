import { useEffect, useRef, useState } from 'preact/hooks';
import { noteIssue } from '../../commands/note-issue.ts';

/** Somebody who does not type for so long has come to the end of a thought. */
const pauseMs = 1000;

export type NoteState = 'kept' | 'changed' | 'saving' | { problem: string };

/**
 * The note on an issue, which is kept by itself: after a pause, when the field is left, when the page is.
 *
 * @param stored as the database has it; what is typed here is not overwritten by it
 */
export function useNote(issueId: string, stored: string) {
  const [text, setText] = useState(stored);
  const [state, setState] = useState<NoteState>('kept');
  const latest = useRef(stored);
  const kept = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    // Changed in another tab, or taken back.
    if (latest.current !== kept.current || stored === kept.current) return;
    kept.current = stored;
    latest.current = stored;
    setText(stored);
  }, [stored]);

  async function keep() {
    clearTimeout(timer.current);
    const wanted = latest.current;
    if (wanted === kept.current) return;
    setState('saving');
    const before = kept.current;
    kept.current = wanted;
    const problem = await noteIssue(issueId, wanted);
    if (problem !== null) kept.current = before;
    if (problem !== null) setState({ problem });
    else setState(latest.current === wanted ? 'kept' : 'changed');
  }

  useEffect(() => {
    // Loaded now: a page that is being left loads nothing any more.
    void import('../../../record/note-issue.ts');
    const leave = () => void keep();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [issueId]);

  function change(wanted: string) {
    latest.current = wanted;
    setText(wanted);
    setState('changed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), pauseMs);
  }
  return { text, state, change, keep };
}
