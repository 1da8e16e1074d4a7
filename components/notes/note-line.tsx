import { useRef } from 'preact/hooks';
import { changeNote } from '../../utils/view/commands/notes/keep-note.ts';
import { keepOldWords } from '../../utils/view/commands/notes/settle-note.ts';
import { removeShelved, takeNewShelved } from '../../utils/view/commands/notes/settle-shelved.ts';
import type { ShelvedNote } from '../../utils/view/hooks/notes/types.ts';
import type { NoteWriting } from '../../utils/view/hooks/notes/use-note-writing.ts';
import { sayColour } from '../../utils/view/sentences/notes/say-colour.ts';
import { sayStanding } from '../../utils/view/sentences/notes/say-standing.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Undoable } from '../../utils/view/types.ts';
import { nameOf } from '../shared/name-of.ts';
import { NoteField } from '../shared/note-field.tsx';
import { ChangedWords } from './changed-words.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { NoteCopyAsked, NoteCopyButton, useNoteCopy } from './note-copy.tsx';
import { NoteIcon } from './note-icon.tsx';
import { NoteSource } from './note-source.tsx';
import { NoteWords } from './note-words.tsx';

interface NoteLineProps {
  note: ShelvedNote;
  newsletterName: string | undefined;
  isEditing: boolean;
  onEdit: (isOn: boolean) => void;
  offer: (done: Undoable) => void;
}

/** One note of the shelf: what was marked, what was noted, where it stands; and what can be done with it. */
export function NoteLine(props: NoteLineProps) {
  const { note, newsletterName, isEditing, onEdit, offer } = props;
  const { row, quote, standing, now } = note;
  const about = quote || note.note;
  const edit = say(isEditing ? 'notes.done' : note.note === '' ? 'note.add' : 'notes.edit');
  const copy = useNoteCopy(note, newsletterName);
  const writing = useRef<NoteWriting | null>(null);
  const tell = (done: Promise<Undoable>) => void done.then(offer);
  function remove() {
    writing.current?.drop();
    onEdit(false);
    tell(removeShelved(note));
  }
  // An issue's own note is kept with the issue.
  const isThere = row !== null || note.issueId !== null;
  const isAsked = row !== null && note.issueId !== null && (standing === 'changed' || standing === 'lost');
  return (
    <article class="note-line">
      {standing !== null && standing !== 'exact' && <p class="note-standing">{sayStanding(standing)}</p>}
      {note.issueId === null && <p class="note-standing">{say('notes.noIssue')}</p>}
      {isAsked ? (
        <ChangedWords
          old={note.old ?? quote}
          now={now}
          onTakeNew={() => tell(takeNewShelved(note))}
          onKeepOld={() => tell(keepOldWords(row))}
          onRemove={remove}
        />
      ) : (
        quote !== '' && (
          <blockquote class="note-quote" data-colour={row?.colour} dir="auto">
            {row && <bdi class="visually-hidden">{sayColour(row.colour)}: </bdi>}
            {quote}
          </blockquote>
        )
      )}
      {isEditing ? (
        <Editing note={note} offer={offer} held={writing} />
      ) : (
        note.note !== '' && (
          <p class="note-text" dir="auto">
            {note.note}
          </p>
        )
      )}
      <NoteSource note={note} newsletterName={newsletterName} />
      <NoteCopyAsked copy={copy} title={note.issueTitle} />
      <div class="shelf-actions">
        {isThere && (
          <button
            type="button"
            class="button button-bare"
            aria-label={nameOf(edit, about)}
            aria-expanded={isEditing}
            onClick={() => onEdit(!isEditing)}
          >
            <NoteIcon name="edit" />
            {edit}
          </button>
        )}
        <NoteCopyButton copy={copy} about={about} />
        {!isAsked && isThere && (
          <button
            type="button"
            class="button button-bare"
            aria-label={nameOf(say('notes.remove'), about)}
            onClick={remove}
          >
            <NoteIcon name="remove" />
            {say('notes.remove')}
          </button>
        )}
      </div>
    </article>
  );
}

function Editing({
  note: { row, issueId, note },
  offer,
  held,
}: Pick<NoteLineProps, 'note' | 'offer'> & { held: { current: NoteWriting | null } }) {
  if (row === null)
    return issueId === null ? null : <NoteField {...{ issueId, offer }} stored={note} rows={3} isFocused />;
  return (
    <div class="note-editing">
      {row.guideId === null && (
        <ColourChoice
          name={`colour-${row.id}`}
          value={row.colour}
          onChange={(colour) => void changeNote(row, { colour }, say('notes.recoloured')).then(offer)}
        />
      )}
      <NoteWords row={row} isNew={false} offer={offer} held={held} isFocused />
    </div>
  );
}
