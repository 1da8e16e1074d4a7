import { listAnnotationsOfGuide } from '../../../store/annotations.ts';
import { listGuideEditions } from '../../../store/guide-editions.ts';
import { findGuideText } from '../../../store/guide-texts.ts';
import { findIssue } from '../../../store/issues.ts';
import { editionOf } from '../../queries/notes/edition-of.ts';
import type { AnnotationRow, GuideRow, Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';
import type { NotedIssue } from './types.ts';

export interface GuideNotes {
  /** By page. */
  rows: AnnotationRow[];
  /** What a new one repeats of its issue and of the edition that is shown; null where one of them is no longer stored. */
  issue: NotedIssue | null;
  /** The edition a note is of, as an address names it: undefined for the present one; null where it is no longer kept. */
  editionOf: (row: AnnotationRow) => number | undefined | null;
  /** How many pages the shown edition has; null while that is not known. */
  pages: number | null;
}

/**
 * The notes on the pages of a guide.
 *
 * @param edition the former edition that is shown; undefined for the present one
 */
export function useGuideNotes(
  { id, issueId, sha256 }: GuideRow,
  edition: number | undefined,
): Loaded<GuideNotes> {
  return useLiveQuery(async () => {
    const [rows, issue, text, former] = await Promise.all([
      listAnnotationsOfGuide(id),
      findIssue(issueId),
      findGuideText(id),
      listGuideEditions(id),
    ]);
    const shown =
      edition === undefined ? (sha256 ?? '') : former.find(({ version }) => version === edition)?.sha256;
    return {
      rows: rows.sort((one, other) => (one.page ?? 0) - (other.page ?? 0) || one.createdAt - other.createdAt),
      issue: issue && shown !== undefined ? { ...issue, textHash: shown } : null,
      editionOf: (row) => editionOf(row, { sha256 }, former),
      pages: edition === undefined ? (text?.pageCount ?? null) : null,
    };
  }, [id, issueId, sha256, edition]);
}
