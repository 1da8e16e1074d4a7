import type { IssueParts } from '../types.ts';
import { citeIssue } from './cite-issue.ts';
import { publisherZone } from './publisher-zone.ts';

/** A citation of an issue as it is stored, in one line. */
export function citeStored(issue: { newsletterId: string; publishedAt: number }, parts: IssueParts): string {
  const cited = { ...parts, publishedAt: issue.publishedAt };
  return citeIssue(cited, undefined, publisherZone(issue.newsletterId));
}
