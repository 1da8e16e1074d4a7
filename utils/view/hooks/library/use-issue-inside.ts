import { listGuidesOfIssue } from '../../../store/guides.ts';
import { findIssueBody } from '../../../store/issues.ts';
import type { GuideRow, IssueParts, Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** What an issue holds, read when somebody looks into it. */
export interface IssueInside {
  /** Null where its text was lost. */
  parts: IssueParts | null;
  guides: GuideRow[];
}

export function useIssueInside(issueId: string): Loaded<IssueInside> {
  return useLiveQuery(async () => {
    const [body, guides] = await Promise.all([findIssueBody(issueId), listGuidesOfIssue(issueId)]);
    return { parts: body?.parts ?? null, guides };
  }, [issueId]);
}
