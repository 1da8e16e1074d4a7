import { findGuideFile } from '../../store/guide-files.ts';
import { findNeighbours } from '../../store/guide-shelf.ts';
import { findGuide } from '../../store/guides.ts';
import { findIssue } from '../../store/issues.ts';
import { listRemovedGuides } from '../../store/removed-guides.ts';
import type { GuideRow, Loaded } from '../types.ts';
import { useFound } from './reader/use-found.ts';
import { useLiveQuery } from './use-live-query.ts';

export interface OpenGuide {
  guide: GuideRow;
  /** Null until it is saved, and when it is gone though the row says that it was saved. */
  file: Blob | null;
  /** It was deleted a short while ago, and can be taken back. */
  isRemoved: boolean;
  /** In the order of the library's shelf; null at its ends. */
  previous: GuideRow | null;
  next: GuideRow | null;
  /** Its issue, and where that is read on the web; null when that is not known. */
  issue: { id: string; url: string | null };
}

/** A guide and its file; undefined when there is no guide of this id. */
export function useGuide(id: string): Loaded<OpenGuide | undefined> {
  return useFound(useLiveQuery(() => readGuide(id), [id]));
}

async function readGuide(id: string): Promise<OpenGuide | undefined> {
  const guide = await findGuide(id);
  if (!guide) return undefined;
  const [file, issue, removed, beside] = await Promise.all([
    findGuideFile(id),
    findIssue(guide.issueId),
    listRemovedGuides(),
    findNeighbours(guide),
  ]);
  return {
    guide,
    file: file ?? null,
    isRemoved: removed.has(id),
    ...beside,
    issue: { id: guide.issueId, url: issue?.url ?? null },
  };
}
