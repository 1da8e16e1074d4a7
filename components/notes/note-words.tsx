import { useEffect, useRef } from 'preact/hooks';
import { type NoteWriting, useNoteWriting } from '../../utils/view/hooks/notes/use-note-writing.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { AnnotationRow, Undoable } from '../../utils/view/types.ts';

interface NoteWordsProps {
  /** As it is, or as it will be once something is written. */
  row: AnnotationRow;
  /** There is no such row yet. */
  isNew: boolean;
  offer: (done: Undoable) => void;
  /** Of what it is, where the page has several. */
  label?: string;
  /** It is to be written at once. */
  isFocused?: boolean;
  /** Holds the writing, for whoever removes what it belongs to. */
  held?: { current: NoteWriting | null };
}

/** The field of a note, which is kept by itself; below it stands whether it is. */
export function NoteWords({
  row,
  isNew,
  offer,
  label = say('note.title'),
  isFocused = false,
  held,
}: NoteWordsProps) {
  const writing = useNoteWriting(row, isNew, offer);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus({ preventScroll: true });
  }, []);
  if (held) held.current = writing;
  const said = `note-said-${row.id}`;
  return (
    <div class="note-words">
      <textarea
        ref={field}
        class="note-field"
        rows={3}
        dir="auto"
        maxLength={20_000}
        aria-label={label}
        aria-describedby={said}
        placeholder={say('notes.write')}
        value={writing.text}
        onInput={({ currentTarget }) => writing.write(currentTarget.value)}
      />
      <p id={said} class={writing.isProblem ? 'note-problem' : 'quiet'} role="status">
        {writing.said ?? say('note.hint')}
      </p>
    </div>
  );
}
