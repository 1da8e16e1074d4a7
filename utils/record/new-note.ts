import { anchorOf } from '../learning/anchors/anchor-of.ts';
import type { Anchor, Range } from '../learning/anchors/types.ts';
import { randomId } from '../platform/random-id.ts';
import type { AnnotationColour, AnnotationRow, IssueRow } from '../store/types.ts';

/** What an annotation repeats of its issue. */
type NotedIssue = Pick<IssueRow, 'newsletterId' | 'identity' | 'title' | 'publishedAt' | 'textHash'>;

/** A highlight of a stretch of an issue's canonical text; it is nowhere yet. */
export function newHighlight(
  issue: NotedIssue,
  text: Parameters<typeof anchorOf>[0],
  stretch: Range,
  colour: AnnotationColour,
): AnnotationRow {
  return { ...newNote(issue, anchorOf(text, stretch, issue.textHash)), colour };
}

/** A note on words that stand nowhere in the issue's text, as a quote's may; it is nowhere yet. */
export function newQuoteNote(issue: NotedIssue, words: string): AnnotationRow {
  const text = { text: words, lines: [] };
  const anchor = anchorOf(text, { start: 0, end: words.length }, issue.textHash);
  return { ...newNote(issue, anchor), isDetached: true };
}

/** A note that says nothing yet and is nowhere yet; without an anchor it is on no words. */
export function newNote(issue: NotedIssue, anchor: Anchor | null): AnnotationRow {
  const { newsletterId, identity, title, publishedAt, textHash } = issue;
  const now = Date.now();
  return {
    ...{ id: randomId(), newsletterId, identity, guideId: null, page: null, anchor, textHash },
    ...{ colour: 'yellow', note: '', issueTitle: title, publishedAt },
    ...{ createdAt: now, changedAt: now, removedAt: null, isRemoved: 0 },
  };
}
