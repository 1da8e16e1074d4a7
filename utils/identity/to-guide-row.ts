import type { OfferedGuide } from '../issue/types.ts';
import type { GuideRow, IssueRow } from '../store/types.ts';

/** The row of a guide that an issue offers, before anything of it is saved. `position` counts from 0. */
export function toGuideRow(issue: IssueRow, guide: OfferedGuide, position: number): GuideRow {
  return {
    ...guide,
    id: `${issue.id}#${guide.fileName}`,
    issueId: issue.id,
    newsletterId: issue.newsletterId,
    position,
    state: 'offered',
    failure: null,
    failedAt: null,
    failures: 0,
    bytes: null,
    sha256: null,
    savedAt: null,
    version: 0,
    issueTitle: issue.parts.title,
    publishedAt: issue.publishedAt,
  };
}
