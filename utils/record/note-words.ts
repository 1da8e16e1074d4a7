import { parseBlocks } from '../issue/blocks/parse-blocks.ts';
import { canonicalText } from '../issue/canonical-text.ts';
import { isSameWords, locateQuote } from '../learning/anchors/locate-quote.ts';
import { wordsOf } from '../learning/anchors/words-of.ts';
import { listAnnotationsOf } from '../store/annotations.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import { findIssue, findIssueBody } from '../store/issues.ts';
import type { AnnotationRow, IssueBodyRow, IssueRow } from '../store/types.ts';
import { annotate } from './annotate.ts';
import { newHighlight, newQuoteNote } from './new-note.ts';

/** `isNew` false: the words were noted before, and nothing was written. */
export type NoteWordsAnswer =
  | { ok: true; issue: IssueRow; row: AnnotationRow; isNew: boolean }
  | { ok: false; error: { kind: StoreFailure | 'unknown' | 'elsewhere' } };

/**
 * Keeps words of an issue as a note: a highlight where they stand in its text, else the words alone. Once, however often it is
 * asked for. `unknown`: the issue is not stored, or nothing is left of the words.
 *
 * @param isOfText only words that stand in its text are kept; any other are `elsewhere`: around it the companion speaks
 */
export async function noteWords(
  issueId: string,
  words: string,
  { isOfText = false, now = Date.now() }: { isOfText?: boolean; now?: number } = {},
): Promise<NoteWordsAnswer> {
  const quote = words.trim();
  try {
    const [issue, body] = await Promise.all([findIssue(issueId), findIssueBody(issueId)]);
    if (!issue || !body || quote === '') return { ok: false, error: { kind: 'unknown' } };
    const present = await findNoteOn(issue, quote);
    if (present) return { ok: true, issue, row: present, isNew: false };
    const row = newNoteOn(issue, body, quote);
    if (isOfText && row.isDetached) return { ok: false, error: { kind: 'elsewhere' } };
    const answer = await annotate(row.id, row, now);
    return answer.ok ? { ok: true, issue, row, isNew: true } : answer;
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}

/** The highlight or note on these words of an issue; undefined where there is none. */
export async function findNoteOn(issue: IssueRow, words: string): Promise<AnnotationRow | undefined> {
  const rows = await listAnnotationsOf(issue.newsletterId, issue.identity);
  return rows.find(({ anchor }) => isSameWords(wordsOf(anchor), words));
}

/** A note on these words, where they stand in the text of the issue, else on the words alone; it is nowhere yet. */
export function newNoteOn(
  issue: IssueRow,
  { html }: Pick<IssueBodyRow, 'html'>,
  words: string,
): AnnotationRow {
  const text = canonicalText(parseBlocks(html));
  const stretch = locateQuote(text.text, words);
  return stretch ? newHighlight(issue, text, stretch, 'yellow') : newQuoteNote(issue, words);
}
