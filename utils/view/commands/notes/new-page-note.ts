import { newNote } from '../../../record/new-note.ts';
import type { AnnotationRow } from '../../../store/types.ts';
import type { NotedIssue } from '../../hooks/notes/types.ts';

/**
 * A note on a page of a guide; it is nowhere yet.
 *
 * @param page from 1
 */
export function newPageNote(issue: NotedIssue, guideId: string, page: number): AnnotationRow {
  return { ...newNote(issue, null), guideId, page };
}
