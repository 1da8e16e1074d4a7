import { useRef } from 'preact/hooks';
import { useQuoteNote } from '../../utils/view/hooks/notes/use-quote-note.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { ShelfRow, Undoable } from '../../utils/view/types.ts';
import { nameOf } from '../shared/name-of.ts';
import { NoteWords } from './note-words.tsx';

/** The note on a quote of the shelf, open for writing. */
export function QuoteNote({ row, offer }: { row: ShelfRow; offer: (done: Undoable) => void }) {
  const loaded = useQuoteNote(row);
  /** Of a new one the first that was made: each reading of the database makes another. */
  const first = useRef<{ id: string; isNew: boolean } | null>(null);
  if (loaded.state !== 'ready') return null;
  const { row: note, isNew } = loaded.value;
  if (note === null) return <p class="quiet">{say('undo.unknown')}</p>;
  first.current ??= { id: note.id, isNew };
  return (
    <NoteWords
      key={first.current.id}
      row={isNew ? { ...note, id: first.current.id } : note}
      isNew={first.current.isNew}
      offer={offer}
      label={nameOf(say('note.title'), row.text)}
    />
  );
}
