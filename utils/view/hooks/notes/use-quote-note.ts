import { findNoteOn, newNoteOn } from '../../../record/note-words.ts';
import { findIssue, findIssueBody } from '../../../store/issues.ts';
import type { AnnotationRow } from '../../../store/types.ts';
import type { Loaded, ShelfRow } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** The note on a quote: as it is, or as it will be once something is written; null where its issue is no longer stored. */
export interface QuoteNote {
  row: AnnotationRow | null;
  isNew: boolean;
}

/** The note on a quote of the shelf, on the words where they stand in the issue's text, else on the words alone. */
export function useQuoteNote({ issueId, text: words }: ShelfRow): Loaded<QuoteNote> {
  return useLiveQuery(async () => {
    const [issue, body] = await Promise.all([findIssue(issueId), findIssueBody(issueId)]);
    if (!issue || !body) return { row: null, isNew: false };
    const own = await findNoteOn(issue, words);
    return own ? { row: own, isNew: false } : { row: newNoteOn(issue, body, words), isNew: true };
  }, [issueId, words]);
}
