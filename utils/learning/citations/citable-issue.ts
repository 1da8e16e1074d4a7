import { citedSource } from './cited-source.ts';
import { parseAuthors } from './parse-authors.ts';
import type { Citable, IssueFacts, ReadingFacts } from './types.ts';

/** An issue as something to cite; who signs it is its author. */
export function citableIssue(issue: IssueFacts, reading: ReadingFacts): Citable {
  return {
    kind: 'issue',
    ...citedSource(issue, reading.timeZone),
    authors: parseAuthors(issue.signedBy ?? null),
    publisher: null,
    accessedDay: reading.accessedDay,
    versionReadDay: reading.versionReadDay ?? null,
    ...{ edition: null, hash: null, pages: null, quote: null, recommendedIn: null },
  };
}
