import { useEffect, useRef, useState } from 'preact/hooks';
import { removeNote } from '../../utils/view/commands/notes/keep-note.ts';
import { newPageNote } from '../../utils/view/commands/notes/new-page-note.ts';
import { guideAddress } from '../../utils/view/commands/parse-guide-hash.ts';
import type { NotedIssue } from '../../utils/view/hooks/notes/types.ts';
import type { GuideNotes as Notes } from '../../utils/view/hooks/notes/use-guide-notes.ts';
import type { NoteWriting } from '../../utils/view/hooks/notes/use-note-writing.ts';
import { capitalise } from '../../utils/view/sentences/capitalise.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { AnnotationRow, GuideRow, Undoable } from '../../utils/view/types.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { NoteIcon } from './note-icon.tsx';
import { NoteWords } from './note-words.tsx';

interface GuideNotesProps {
  guide: GuideRow;
  notes: Notes;
  /** The page that the address names. */
  page: number | null;
  /** The former edition that is shown; undefined for the present one. */
  edition: number | undefined;
  offer: (done: Undoable) => void;
}

/** The notes on pages of a guide, beside its viewer, and one more on the page that is chosen. */
export function GuideNotes({ guide, notes, page, edition, offer }: GuideNotesProps) {
  const { rows, issue, pages, editionOf } = notes;
  /** It stands above the others while it is written. */
  const [written, setWritten] = useState<string | null>(null);
  return (
    <section class="guide-notes" aria-labelledby="guide-notes" data-part="notes">
      <h2 id="guide-notes">{say('notes.yours')}</h2>
      {issue && (
        <NewNote
          key={`${page} ${edition}`}
          {...{ guide, issue, pages, offer }}
          page={page ?? 1}
          onWrite={setWritten}
        />
      )}
      <ol>
        {rows
          .filter(({ id }) => id !== written)
          .map((row) => (
            <li key={row.id}>
              <PageNote {...{ guide, row, offer }} edition={editionOf(row)} shown={edition} />
            </li>
          ))}
      </ol>
    </section>
  );
}

interface NewNoteProps {
  guide: GuideRow;
  issue: NotedIssue;
  pages: number | null;
  page: number;
  offer: (done: Undoable) => void;
  /** Told which note is being written; null once that is over. */
  onWrite: (id: string | null) => void;
}

/** A browser's viewer tells nobody which page it shows, so the page is said here. */
function NewNote({ guide, issue, pages, page: first, offer, onWrite }: NewNoteProps) {
  const [page, setPage] = useState(first);
  const [row, setRow] = useState<AnnotationRow | null>(null);
  function write(next: AnnotationRow | null) {
    setRow(next);
    onWrite(next?.id ?? null);
  }
  // Another page is named: what was written here stands among the others from now on.
  useEffect(() => () => onWrite(null), []);
  if (row) {
    return (
      <div class="guide-note">
        <h3>{say('notes.onPage', { page })}</h3>
        <NoteWords row={row} isNew offer={offer} isFocused />
        <button type="button" class="button" onClick={() => write(null)}>
          {say('notes.done')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="guide-note-new"
      onSubmit={(event) => {
        event.preventDefault();
        write(newPageNote(issue, guide.id, page));
      }}
    >
      <label>
        {say('notes.page')}{' '}
        <input
          type="number"
          required
          min={1}
          max={pages ?? 9999}
          value={page}
          onInput={({ currentTarget }) => setPage(Math.max(1, Math.round(currentTarget.valueAsNumber) || 1))}
        />
      </label>
      <button type="submit" class="button">
        <NoteIcon name="note" />
        {say('notes.onPage', { page })}
      </button>
    </form>
  );
}

interface PageNoteProps {
  guide: GuideRow;
  row: AnnotationRow;
  offer: GuideNotesProps['offer'];
  /** The edition it is of, undefined for the present one and null for one that is gone; and that which is shown. */
  edition: number | undefined | null;
  shown: number | undefined;
}

function PageNote({ guide, row, offer, edition, shown }: PageNoteProps) {
  const writing = useRef<NoteWriting | null>(null);
  const [isEditing, setEditing] = useState(false);
  const label = capitalise(say('search.page', { page: row.page ?? 1 }));
  return (
    <article class="guide-note">
      <div class="guide-note-head">
        <h3>
          <a href={`/${guideAddress({ id: guide.id, page: row.page, edition: edition ?? undefined })}`}>
            {label}
          </a>
        </h3>
        <IconButton
          label={say(isEditing ? 'notes.done' : 'notes.edit')}
          about={label}
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          <NoteIcon name="edit" />
        </IconButton>
        <IconButton
          label={say('notes.remove')}
          about={label}
          onClick={() => {
            writing.current?.drop();
            setEditing(false);
            void removeNote(row).then(offer);
          }}
        >
          <NoteIcon name="remove" />
        </IconButton>
      </div>
      {edition !== shown && <p class="quiet">{say('notes.otherEdition')}</p>}
      {isEditing ? (
        <NoteWords row={row} isNew={false} offer={offer} isFocused held={writing} />
      ) : (
        <p class="note-text" dir="auto">
          {row.note}
        </p>
      )}
    </article>
  );
}
