import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import { dayOf } from '../../utils/view/hooks/log/day-of.ts';
import type { Neighbour, Reading } from '../../utils/view/queries/read-reading.ts';
import { citeStored } from '../../utils/view/sentences/cite-stored.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Undoable } from '../../utils/view/types.ts';
import { NoteField } from '../shared/note-field.tsx';
import { ReaderIcon } from './reader-icon.tsx';
import { ReaderLog } from './reader-log.tsx';

interface ReaderEndProps {
  reading: Reading;
  offer: (done: Undoable) => void;
}

/** What stands below the letter: the log, a note of one's own, and the issues next to it. */
export function ReaderEnd({ reading, offer }: ReaderEndProps) {
  const { issue, body, note, older, newer, newsletterName } = reading;
  return (
    <>
      <p class="reader-source" dir="auto">
        {citeStored(issue, body.parts, newsletterName, dayOf(Date.now()))}
      </p>
      <footer class="reader-end">
        <ReaderLog reading={reading} offer={offer} />
        <Note issueId={issue.id} stored={note} offer={offer} />
        {(older || newer) && (
          <nav class="reader-neighbours" aria-label={say('reader.issues')}>
            {older && <Next issue={older} words={say('reader.older')} />}
            {newer && <Next issue={newer} words={say('reader.newer')} />}
          </nav>
        )}
      </footer>
    </>
  );
}

function Next({ issue: { id, title }, words }: { issue: Neighbour; words: string }) {
  return (
    <a class="reader-next" href={`/${readerAddress({ issueId: id, at: null })}`}>
      <span class="reader-next-words">{words}</span>
      <strong dir="auto">{title}</strong>
    </a>
  );
}

function Note({
  issueId,
  stored,
  offer,
}: { issueId: string; stored: string } & Pick<ReaderEndProps, 'offer'>) {
  return (
    <section class="reader-note">
      <label for="note">
        <ReaderIcon name="note" />
        {say('note.title')}
      </label>
      <NoteField {...{ issueId, stored, offer }} rows={4} />
    </section>
  );
}
