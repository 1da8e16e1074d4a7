import { useState } from 'preact/hooks';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import { useShelf } from '../../utils/view/hooks/library/use-shelf.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { attributeQuote } from '../../utils/view/sentences/library/cite-shelved.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LibraryScope, ShelfRow } from '../../utils/view/types.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { QuotePicture } from './quote-picture.tsx';
import { ShelfSource } from './shelf-source.tsx';

const pageLength = 30;

interface LibraryQuotesProps {
  scope: LibraryScope;
  names: ReadonlyMap<string, string>;
}

/** All quotes, of the newest issue first. */
export function LibraryQuotes({ scope, names }: LibraryQuotesProps) {
  const [limit, setLimit] = useState(pageLength);
  const quotes = useShelf('quote', scope, limit + 1);
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
          <strong>{say('library.noQuotes')}.</strong> {say('library.noQuotesText')}
        </p>
      )}
      <ul class="shelf-quotes">
        {quotes.value.slice(0, limit).map((row) => (
          <li key={row.id}>
            <Quote row={row} newsletterName={names.get(row.newsletterId)} />
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

function Quote({ row, newsletterName }: { row: ShelfRow; newsletterName: string | undefined }) {
  return (
    <figure class="shelf-quote">
      <blockquote dir="auto">{row.text}</blockquote>
      <figcaption>
        {row.author && <bdi class="shelf-author">{row.author}</bdi>}
        <span class="quiet">
          <ShelfSource from={row} newsletterName={newsletterName} />
        </span>
      </figcaption>
      <div class="shelf-actions">
        <CopyButton
          class="button button-bare"
          copy={() => copyText(attributeQuote(row, newsletterName))}
          label={say('copy.copy')}
          about={row.text}
        />
        <QuotePicture row={row} newsletterName={newsletterName} />
      </div>
    </figure>
  );
}
