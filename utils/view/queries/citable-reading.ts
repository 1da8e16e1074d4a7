import { citableIssue } from '../../learning/citations/citable-issue.ts';
import type { Citable, IssueFacts } from '../../learning/citations/types.ts';
import { publisherZone } from '../sentences/publisher-zone.ts';
import type { Cited } from './read-cited.ts';

/** An issue as it is stored, as something to cite. */
export function citableReading(cited: Cited, today: string, versionReadDay: string | null): Citable {
  const timeZone = publisherZone(cited.issue.newsletterId);
  return citableIssue(factsOf(cited), { timeZone, accessedDay: today, versionReadDay });
}

/** What is said of an issue where it is cited. The newsletter's name is that which the person knows it by. */
export function factsOf({ issue, body, newsletterName }: Cited): IssueFacts {
  const { title, url, publishedAt, publishedDay, isDayOnly } = issue;
  return {
    ...{ title, url, publishedAt, publishedDay, isDayOnly },
    publication: newsletterName || body.parts.publication,
    signedBy: body.parts.signedBy,
  };
}
