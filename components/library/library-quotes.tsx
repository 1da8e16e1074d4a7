import { useState } from 'preact/hooks';
import { copyQuote } from '../../utils/view/commands/library/copy-quote.ts';
import { useShelf } from '../../utils/view/hooks/library/use-shelf.ts';
import { useNotedQuotes } from '../../utils/view/hooks/notes/use-noted-quotes.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LibraryScope, ShelfRow, Undoable } from '../../utils/view/types.ts';
import { NoteIcon } from '../notes/note-icon.tsx';
import { QuoteNote } from '../notes/quote-note.tsx';
import { CiteMenu } from '../shared/cite-menu.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { nameOf } from '../shared/name-of.ts';
import { QuotePicture } from './quote-picture.tsx';
import { ShelfSource } from './shelf-source.tsx';

const pageLength = 30;

interface LibraryQuotesProps {
  scope: LibraryScope;
  names: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
}

/** All quotes, of the newest issue first. */
export function LibraryQuotes({ scope, names, offer }: LibraryQuotesProps) {
  const [limit, setLimit] = useState(pageLength);
  const quotes = useShelf('quote', scope, limit + 1);
  const notes = useNotedQuotes(quotes.state === 'ready' ? quotes.value : none);
  if (quotes.state === 'loading') return null;
  if (quotes.state === 'unavailable') {
    return (
      <p class="message message-problem" role="alert">
        {describeUnavailable(quotes.reason)}
      </p>
    );
  }
  return (
    <section aria-labelledby="quotes" data-part="quotes">
      <h2 id="quotes" class="library-heading">
        {say('library.quotes')}
      </h2>
      {quotes.value.length === 0 && (
        <p class="message">
          <strong>{say('library.noQuotes')}</strong> {say('library.noQuotesText')}
        </p>
      )}
      <ul class="shelf-quotes">
        {quotes.value.slice(0, limit).map((row) => (
          <li key={row.id}>
            <Quote
              row={row}
              newsletterName={names.get(row.newsletterId)}
              note={notes.get(row.id)}
              offer={offer}
            />
          </li>
        ))}
      </ul>
      {quotes.value.length > limit && (
        <button type="button" class="button library-more" onClick={() => setLimit(limit + pageLength)}>
          {say('library.more')}
        </button>
      )}
    </section>
  );
}

const none: readonly ShelfRow[] = [];

interface QuoteProps {
  row: ShelfRow;
  newsletterName: string | undefined;
  note: string | undefined;
  offer: (done: Undoable) => void;
}

function Quote({ row, newsletterName, note = '', offer }: QuoteProps) {
  const [isNoting, setNoting] = useState(false);
  return (
    <figure class="shelf-quote" data-issue={row.issueId}>
      <blockquote dir="auto">{row.text}</blockquote>
      <figcaption>
        {row.author && <bdi class="shelf-author">{row.author}</bdi>}
        <span class="quiet">
          <ShelfSource from={row} newsletterName={newsletterName} />
        </span>
      </figcaption>
      {isNoting ? (
        <QuoteNote row={row} offer={offer} />
      ) : (
        note !== '' && (
          <p class="note-text" dir="auto">
            {note}
          </p>
        )
      )}
      <div class="shelf-actions">
        <CopyButton
          class="button button-bare"
          copy={() => copyQuote(row)}
          label={say('copy.copy')}
          about={row.text}
        />
        <button
          type="button"
          class="button button-bare"
          aria-expanded={isNoting}
          aria-label={nameOf(say(isNoting ? 'notes.done' : 'notes.note'), row.text)}
          onClick={() => setNoting(!isNoting)}
        >
          <NoteIcon name="note" />
          {say(isNoting ? 'notes.done' : 'notes.note')}
        </button>
        <CiteMenu class="button button-bare" of={{ quote: row }} about={row.text} />
        <QuotePicture row={row} newsletterName={newsletterName} />
      </div>
    </figure>
  );
}
