import { citedSource } from './cited-source.ts';
import { parseAuthors } from './parse-authors.ts';
import type { Citable, IssueFacts } from './types.ts';

/**
 * A book, and the issue that recommends it. Of its house and year an issue tells nothing.
 *
 * @param timeZone the newsletter's, where it is known
 */
export function citableBook(
  { title, author }: { title: string; author: string | null },
  recommendedIn: IssueFacts | null,
  timeZone: string | null,
): Citable {
  return {
    ...{ kind: 'book', title, publication: null, publisher: null, publishedDay: null, url: null },
    authors: parseAuthors(author),
    ...{ accessedDay: null, versionReadDay: null, edition: null, hash: null, pages: null, quote: null },
    recommendedIn: recommendedIn && citedSource(recommendedIn, timeZone),
  };
}
