import { openIssue } from '../../record/open-issue.ts';
import { findGuideFile } from '../../store/guide-files.ts';
import { findGuide } from '../../store/guides.ts';
import { findIssue } from '../../store/issues.ts';
import type { GuideRow, Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

export interface OpenGuide {
  guide: GuideRow;
  /** Null until it is saved. */
  file: Blob | null;
  /** Where its issue is read on the web; null when that is not known. */
  issueUrl: string | null;
  /** Opens the issue, which counts as reading it. */
  openIssue: () => Promise<void>;
}

/** A guide and its file; undefined when there is no guide of this id. */
export function useGuide(id: string): Loaded<OpenGuide | undefined> {
  return useLiveQuery(() => readGuide(id), [id]);
}

async function readGuide(id: string): Promise<OpenGuide | undefined> {
  const guide = await findGuide(id);
  if (!guide) return undefined;
  const [file, issue] = await Promise.all([findGuideFile(id), findIssue(guide.issueId)]);
  return {
    guide,
    file: file ?? null,
    issueUrl: issue?.parts.url ?? null,
    openIssue: () => openIssue(guide.issueId, 'guide'),
  };
}
