import { rangeOf } from './line-map.ts';

/** What is shown over the text: the sentence that is read aloud, and the place that was asked for. */
export type TextMark = 'spoken' | 'found';

/**
 * Shows a stretch of the text, in place of the one before, without touching its elements
 * (https://drafts.csswg.org/css-highlight-api-1/).
 */
export function markText(mark: TextMark, root: Element, start: number, end: number): void {
  const range = rangeOf(root, start, end);
  if (range) CSS.highlights.set(mark, new Highlight(range));
}

export function unmarkText(mark: TextMark): void {
  CSS.highlights.delete(mark);
}
