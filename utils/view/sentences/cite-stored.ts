import { citableIssue } from '../../learning/citations/citable-issue.ts';
import { writeAma } from '../../learning/citations/write-ama.ts';
import type { IssueParts } from '../types.ts';
import { publisherZone } from './publisher-zone.ts';

/**
 * The citation of an issue as it is stored now, in AMA style.
 *
 * @param newsletterName as the person knows it; without one the publication's own is named
 * @param today the day on which it is cited, where the person is
 */
export function citeStored(
  issue: { newsletterId: string; publishedAt: number },
  parts: IssueParts,
  newsletterName: string | undefined,
  today: string,
): string {
  const facts = {
    ...parts,
    publishedAt: issue.publishedAt,
    publication: newsletterName || parts.publication,
  };
  return writeAma(citableIssue(facts, { timeZone: publisherZone(issue.newsletterId), accessedDay: today }));
}
