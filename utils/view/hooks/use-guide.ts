import { findGuideFile } from '../../store/guide-files.ts';
import { findGuide } from '../../store/guides.ts';
import { findIssue } from '../../store/issues.ts';
import { openIssue } from '../commands/open-issue.ts';
import type { GuideRow, Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

export interface OpenGuide {
  guide: GuideRow;
  /** Null until it is saved, and when it is gone though the row says that it was saved. */
  file: Blob | null;
  /** Where its issue is read on the web; null when that is not known. */
  issueUrl: string | null;
  /** Opens the issue, which counts as reading it; gives what to tell when that did not go well, else null. */
  openIssue: () => Promise<string | null>;
}

/** A guide and its file; undefined when there is no guide of this id. */
export function useGuide(id: string): Loaded<OpenGuide | undefined> {
  return useLiveQuery(() => readGuide(id), [id]);
}

async function readGuide(id: string): Promise<OpenGuide | undefined> {
  const guide = await findGuide(id);
  if (!guide) return undefined;
  const [file, issue] = await Promise.all([findGuideFile(id), findIssue(guide.issueId)]);
  const issueUrl = issue?.url ?? null;
  return {
    guide,
    file: file ?? null,
    issueUrl,
    openIssue: async () => await openIssue({ id: guide.issueId, url: issueUrl }, 'guide'),
  };
}
