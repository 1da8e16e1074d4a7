import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import { type NoteState, useNote } from '../../utils/view/hooks/reader/use-note.ts';
import type { Neighbour, Reading } from '../../utils/view/queries/read-reading.ts';
import { citeReading } from '../../utils/view/sentences/reader/cite-reading.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { ReaderIcon } from './reader-icon.tsx';

/** What stands below the letter: a note of one's own, and the issues next to it. */
export function ReaderEnd({ reading }: { reading: Reading }) {
  const { issue, note, older, newer } = reading;
  return (
    <>
      <p class="reader-source" dir="auto">
        {citeReading(reading)}
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
  const { text, state, change, keep } = useNote(issueId, stored);
  return (
    <section class="reader-note">
      <label for="note">
        <ReaderIcon name="note" />
        {say('reader.note')}
      </label>
      <textarea
        id="note"
        class="reader-note-field"
        rows={4}
        dir="auto"
        maxLength={20_000}
        aria-describedby="note-hint"
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onBlur={keep}
      />
      <p id="note-hint" class="quiet">
        {say('reader.noteHint')}
      </p>
      <p class={typeof state === 'object' ? 'reader-trouble' : 'quiet'} role="status">
        {describeState(state, text)}
      </p>
    </section>
  );
}

function describeState(state: NoteState, text: string): string {
  if (typeof state === 'object') return say('reader.noteNotKept', { reason: state.problem });
  if (state === 'saving') return say('reader.noteSaving');
  return state === 'kept' && text !== '' ? say('reader.noteKept') : '';
}
