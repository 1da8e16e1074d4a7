import { useNote } from '../../utils/view/hooks/use-note.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface NoteFieldProps {
  issueId: string;
  /** As the database has it. */
  stored: string;
  rows: number;
}

/** One plain note on an issue, saved by itself; below it stands whether it is. */
export function NoteField({ issueId, stored, rows }: NoteFieldProps) {
  const note = useNote(issueId, stored);
  return (
    <>
      <textarea
        id="note"
        class="note-field"
        rows={rows}
        dir="auto"
        maxLength={20_000}
        aria-label={say('note.title')}
        aria-describedby="note-said"
        value={note.text}
        onInput={({ currentTarget }) => note.write(currentTarget.value)}
        onBlur={note.keep}
      />
      <p id="note-said" class={note.isProblem ? 'note-problem' : 'quiet'} role="status">
        {note.said ?? say('note.hint')}
      </p>
    </>
  );
}
