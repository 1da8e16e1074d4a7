import { useEffect, useRef } from 'preact/hooks';
import { useNote } from '../../utils/view/hooks/use-note.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Undoable } from '../../utils/view/types.ts';

interface NoteFieldProps {
  issueId: string;
  /** As the database has it. */
  stored: string;
  rows: number;
  offer: (done: Undoable) => void;
  /** It is to be written at once. */
  isFocused?: boolean;
}

/** One plain note on an issue, saved by itself; below it stands whether it is. */
export function NoteField({ issueId, stored, rows, offer, isFocused = false }: NoteFieldProps) {
  const note = useNote(issueId, stored, offer);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <textarea
        ref={field}
        id="note"
        class="note-field"
        rows={rows}
        dir="auto"
        maxLength={20_000}
        aria-label={say('note.title')}
        aria-describedby="note-said"
        value={note.text}
        onInput={({ currentTarget }) => note.write(currentTarget.value)}
        onBlur={note.leave}
      />
      <p id="note-said" class={note.isProblem ? 'note-problem' : 'quiet'} role="status">
        {note.said ?? say('note.hint')}
      </p>
    </>
  );
}
