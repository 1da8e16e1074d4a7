import { useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import type { ShelvedNote } from '../../utils/view/hooks/notes/types.ts';
import { useShelvedNotes } from '../../utils/view/hooks/notes/use-shelved-notes.ts';
import { filterNotes } from '../../utils/view/queries/notes/filter-notes.ts';
import { holdNote } from '../../utils/view/queries/notes/hold-note.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LibraryScope, Undoable } from '../../utils/view/types.ts';
import { NotesBar } from './notes-bar.tsx';
import { NotesList } from './notes-list.tsx';
import { NotesNone } from './notes-none.tsx';

interface NotesShelfProps {
  place: LibraryPlace;
  scope: LibraryScope;
  /** Names by newsletter, to be told apart by; empty where there is nothing to tell apart. */
  names: ReadonlyMap<string, string>;
  /** What leaves names them all. */
  namesOfAll: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
}

/** All notes of all issues, what changed last first, with a search of their own. */
export function NotesShelf({ place, scope, names, namesOfAll, offer }: NotesShelfProps) {
  const shelf = useShelvedNotes();
  const [words, setWords] = useState('');
  /** The note that is written, as it was when that began: it stays in its place. */
  const [held, setHeld] = useState<ShelvedNote | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { colour, stands } = place.address;
  const all = shelf.state === 'ready' ? shelf.value.notes : none;
  const { newsletterId, from, to } = scope;
  const heldId = held?.id ?? null;
  const shown = useMemo(
    () => filterNotes(holdNote(all, held), { newsletterId, from, to, colour, stands, words, held: heldId }),
    [all, newsletterId, from, to, colour, stands, words, held],
  );
  if (shelf.state === 'loading') return null;
  if (shelf.state === 'unavailable') {
    return (
      <p class="message message-problem" role="alert">
        {describeUnavailable(shelf.reason)}
      </p>
    );
  }
  const { isWhole, isSeeking } = shelf.value;
  return (
    <section aria-labelledby="notes" data-part="notes">
      <h2 id="notes" class="visually-hidden">
        {say('notes.title')}
      </h2>
      {all.length > 0 && (
        <NotesBar
          {...{ place, words, shown }}
          onWords={setWords}
          areAll={isWhole && !(stands !== null && isSeeking)}
          names={namesOfAll}
        />
      )}
      <p class="notes-count quiet" role="status">
        {isWhole && all.length > 0 && <span>{say('notes.count', { count: shown.length })}</span>}{' '}
        {isWhole && isSeeking && <span>{say('notes.seeking')}</span>}
      </p>
      {shown.length > 0 && (
        <NotesList {...{ list, names, offer }} notes={shown} editing={heldId} onEdit={setHeld} />
      )}
      {shown.length === 0 && isWhole && (
        <NotesNone
          isAny={all.length > 0}
          onAll={() => {
            setWords('');
            place.go({ colour: null, stands: null, newsletterId: null, year: null });
          }}
        />
      )}
    </section>
  );
}

const none: readonly never[] = [];
