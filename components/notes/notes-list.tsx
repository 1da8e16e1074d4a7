import type { RefObject } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useVirtualRows } from '../../utils/view/hooks/library/use-virtual-rows.ts';
import type { ShelvedNote } from '../../utils/view/hooks/notes/types.ts';
import type { Undoable } from '../../utils/view/types.ts';
import { NoteLine } from './note-line.tsx';

interface NotesListProps {
  list: RefObject<HTMLOListElement | null>;
  notes: readonly ShelvedNote[];
  names: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
  /** The id of the note that is written. */
  editing: string | null;
  onEdit: (note: ShelvedNote | null) => void;
}

/** As high as most lines are, CSS pixels at the usual size of text; one of another height is measured when it is drawn. */
const lineHeight = 128;

/** The lines of the shelf, of which only those in sight are drawn. */
export function NotesList({ list, notes, names, offer, editing, onEdit }: NotesListProps) {
  const [active, setActive] = useState<string | null>(null);
  const keys = useMemo(() => notes.map(({ id }) => id), [notes]);
  const estimate = useCallback(() => lineHeight, [keys]);
  const kept = active === null ? -1 : keys.indexOf(active);
  const { rows, height, measure } = useVirtualRows({ list, keys, estimate, kept });
  return (
    <ol
      ref={list}
      class="shelf-notes"
      style={{ height: `${height}px` }}
      onFocusIn={({ target }) =>
        setActive(target instanceof Element ? (target.closest('li')?.dataset.id ?? null) : null)
      }
    >
      {rows.map(({ index, top }) => {
        const note = notes[index];
        if (!note) return null;
        return (
          <li
            key={note.id}
            ref={measure}
            data-index={index}
            data-id={note.id}
            data-standing={note.standing ?? undefined}
            aria-setsize={notes.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${top}px)` }}
          >
            <NoteLine
              note={note}
              newsletterName={names.get(note.newsletterId)}
              isEditing={editing === note.id}
              onEdit={(isOn) => onEdit(isOn ? note : null)}
              offer={offer}
            />
          </li>
        );
      })}
    </ol>
  );
}
