import { citableIssue } from './citable-issue.ts';
import type { Citable, GuideFacts, IssueFacts, ReadingFacts } from './types.ts';

/**
 * A guide, or pages of it. It is cited with the address of its issue, as that of the file is signed and expires, and without
 * an author: who signs the issue need not have written it.
 *
 * @param pages "12" or "12-14"; null for all of it
 */
export function citableGuide(
  { title, sha256 }: GuideFacts,
  offeredIn: IssueFacts,
  reading: ReadingFacts,
  pages: string | null = null,
): Citable {
  const issue = citableIssue(offeredIn, reading);
  return { ...issue, kind: 'guide', title, authors: [], hash: sha256, pages };
}
