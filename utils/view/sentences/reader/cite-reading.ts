import type { Reading } from '../../queries/read-reading.ts';
import { citeIssue } from '../cite-issue.ts';
import { publisherZone } from '../publisher-zone.ts';

/** A citation of the issue that is read, in one line. */
export function citeReading({ issue, body }: Pick<Reading, 'issue' | 'body'>): string {
  const cited = { ...body.parts, publishedAt: issue.publishedAt };
  return citeIssue(cited, undefined, publisherZone(issue.newsletterId));
}
