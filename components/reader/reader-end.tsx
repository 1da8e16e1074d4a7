import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import type { Neighbour, Reading } from '../../utils/view/queries/read-reading.ts';
import { citeStored } from '../../utils/view/sentences/cite-stored.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { NoteField } from '../shared/note-field.tsx';
import { ReaderIcon } from './reader-icon.tsx';

/** What stands below the letter: a note of one's own, and the issues next to it. */
export function ReaderEnd({ reading }: { reading: Reading }) {
  const { issue, body, note, older, newer } = reading;
  return (
    <>
      <p class="reader-source" dir="auto">
        {citeStored(issue, body.parts)}
      </p>
      <footer class="reader-end">
        <Note issueId={issue.id} stored={note} />
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

function Note({ issueId, stored }: { issueId: string; stored: string }) {
  return (
    <section class="reader-note">
      <label for="note">
        <ReaderIcon name="note" />
        {say('note.title')}
      </label>
      <NoteField issueId={issueId} stored={stored} rows={4} />
    </section>
  );
}
