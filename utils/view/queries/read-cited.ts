import { findIssue, findIssueBody } from '../../store/issues.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { Reading } from './read-reading.ts';

/** What of an issue is needed to cite it. */
export type Cited = Pick<Reading, 'issue' | 'body' | 'newsletterName'>;

/** An issue to be cited; undefined when there is none of this id, or its text was lost. */
export async function readCited(issueId: string): Promise<Cited | undefined> {
  const [issue, body] = await Promise.all([findIssue(issueId), findIssueBody(issueId)]);
  if (!issue || !body) return undefined;
  const newsletter = await findNewsletter(issue.newsletterId);
  return { issue, body, newsletterName: newsletter?.name ?? body.parts.publication ?? '' };
}
