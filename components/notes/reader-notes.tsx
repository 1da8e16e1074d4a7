import { useRef } from 'preact/hooks';
import { wordsOf } from '../../utils/view/commands/notes/words-of.ts';
import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import type { PlacedNote } from '../../utils/view/hooks/notes/types.ts';
import type { NoteDesk } from '../../utils/view/hooks/notes/use-note-desk.ts';
import { sayColour } from '../../utils/view/sentences/notes/say-colour.ts';
import { sayStanding } from '../../utils/view/sentences/notes/say-standing.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { ChangedWords } from './changed-words.tsx';
import { NoteIcon } from './note-icon.tsx';

interface ReaderNotesProps {
  issueId: string;
  desk: NoteDesk;
}

/** The highlights and notes of the issue, in the order of its text; each leads to its place. */
export function ReaderNotes({ issueId, desk }: ReaderNotesProps) {
  if (!desk.isReady) return null;
  return (
    <section class="reader-notes" aria-labelledby="your-notes" data-part="notes">
      <h2 id="your-notes" tabIndex={-1}>
        {say('notes.yours')}
      </h2>
      {desk.notes.length === 0 ? (
        <p class="quiet">{say('notes.hint')}</p>
      ) : (
        <ol>
          {desk.notes.map((note) => (
            <NoteItem key={note.row.id} issueId={issueId} note={note} desk={desk} />
          ))}
        </ol>
      )}
    </section>
  );
}

function NoteItem({ issueId, note, desk }: ReaderNotesProps & { note: PlacedNote }) {
  const { row, standing, now, range } = note;
  const item = useRef<HTMLLIElement>(null);
  const old = wordsOf(row.anchor);
  const isAsked = standing === 'changed' || standing === 'lost';
  return (
    <li ref={item} class="note-item" data-standing={standing}>
      {standing !== 'exact' && <p class="note-standing">{sayStanding(standing)}</p>}
      {isAsked ? (
        <ChangedWords
          old={note.old ?? old}
          now={now}
          place={
            range
              ? { href: `/${readerAddress({ issueId, at: range.start })}`, go: () => desk.goTo(note) }
              : undefined
          }
          onTakeNew={() => desk.takeNew(note)}
          onKeepOld={() => desk.keepOld(note)}
          onRemove={() => desk.remove(note)}
        />
      ) : (
        <Words issueId={issueId} note={note} desk={desk} words={old} />
      )}
      {row.note !== '' && (
        <p class="note-text" dir="auto">
          {row.note}
        </p>
      )}
      {!isAsked && (
        <IconButton
          label={say('notes.edit')}
          about={old}
          onClick={() => desk.open(note, row.note === '', item.current ?? undefined)}
        >
          <NoteIcon name="edit" />
        </IconButton>
      )}
    </li>
  );
}

/** What was marked: a link to its place, where it has one. */
function Words({ issueId, note, desk, words }: ReaderNotesProps & { note: PlacedNote; words: string }) {
  const { row, range } = note;
  const quote = (
    <>
      <bdi class="visually-hidden">{sayColour(row.colour)}: </bdi>
      {words}
    </>
  );
  if (!range)
    return (
      <p class="note-quote" data-colour={row.colour} dir="auto">
        {quote}
      </p>
    );
  return (
    <a
      class="note-quote"
      data-colour={row.colour}
      dir="auto"
      href={`/${readerAddress({ issueId, at: range.start })}`}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        desk.goTo(note);
      }}
    >
      {quote}
    </a>
  );
}
