import { useMemo, useState } from 'preact/hooks';
import { useShelf } from '../../utils/view/hooks/library/use-shelf.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { groupBooks, type ShelvedBook } from '../../utils/view/sentences/library/group-books.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LibraryScope, ShelfRow } from '../../utils/view/types.ts';
import { CiteMenu } from '../shared/cite-menu.tsx';
import { Icon } from '../shared/icon.tsx';
import { ShelfSource } from './shelf-source.tsx';

interface LibraryBooksProps {
  scope: LibraryScope;
  names: ReadonlyMap<string, string>;
}

/** Each book once takes a look at all recommendations; more than these no newsletter has made in forty years. */
const mostRead = 2000;
const pageLength = 40;
/** Issues named at once for a book that many recommended. */
const mostShown = 3;

/** All books, each once, the last recommended first. */
export function LibraryBooks({ scope, names }: LibraryBooksProps) {
  const [limit, setLimit] = useState(pageLength);
  const rows = useShelf('book', scope, mostRead);
  const found = rows.state === 'ready' ? rows.value : null;
  const books = useMemo(() => groupBooks(found ?? []), [found]);
  if (rows.state === 'loading') return null;
  if (rows.state === 'unavailable') {
    return (
      <p class="message message-problem" role="alert">
        {describeUnavailable(rows.reason)}
      </p>
    );
  }
  return (
    <section aria-labelledby="books" data-part="books">
      <h2 id="books" class="library-heading">
        {say('library.books')}
      </h2>
      {books.length === 0 && (
        <p class="message">
          <strong>{say('library.noBooks')}</strong> {say('library.noBooksText')}
        </p>
      )}
      <ul class="shelf-books">
        {books.slice(0, limit).map((book) => (
          <li key={book.key}>
            <Book book={book} names={names} />
          </li>
        ))}
      </ul>
      {books.length > limit && (
        <button type="button" class="button library-more" onClick={() => setLimit(limit + pageLength)}>
          {say('library.more')}
        </button>
      )}
    </section>
  );
}

function Book({ book, names }: { book: ShelvedBook; names: ReadonlyMap<string, string> }) {
  const { title, author, recommendedIn } = book;
  const [newest] = recommendedIn;
  return (
    <article class="shelf-book">
      <span class="shelf-cover" aria-hidden="true">
        <Icon name="book" />
      </span>
      <div>
        <h3 dir="auto">{title}</h3>
        {author && (
          <p>
            <bdi>{author}</bdi>
          </p>
        )}
        <div class="shelf-recommended">
          <p class="quiet">{say('shelf.recommended', { count: recommendedIn.length })}</p>
          <Issues rows={recommendedIn.slice(0, mostShown)} names={names} />
        </div>
        {recommendedIn.length > mostShown && (
          <details class="quiet">
            <summary>{say('shelf.others', { count: recommendedIn.length - mostShown })}</summary>
            <Issues rows={recommendedIn.slice(mostShown)} names={names} />
          </details>
        )}
      </div>
      {newest && (
        <div class="shelf-actions">
          <CiteMenu class="button button-bare" of={{ book: newest }} about={title} isAtEnd />
        </div>
      )}
    </article>
  );
}

function Issues({ rows, names }: { rows: readonly ShelfRow[]; names: ReadonlyMap<string, string> }) {
  return (
    <ul class="quiet">
      {rows.map((row) => (
        <li key={row.id}>
          <ShelfSource from={row} newsletterName={names.get(row.newsletterId)} />
        </li>
      ))}
    </ul>
  );
}
