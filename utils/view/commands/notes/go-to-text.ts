import type { Stretch } from '../../hooks/notes/types.ts';
import { lineAt, rangeOf } from '../reader/line-map.ts';
import { markText, unmarkText } from '../reader/mark-text.ts';
import { keepInSight } from '../reader/scroll-to-text.ts';

const shownMs = 3000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The line that holds a position has the focus from now on: the keyboard, and what reads a screen, go on from it. */
export function focusText(root: Element, position: number): void {
  const line = lineAt(root, position);
  if (!line) return;
  line.tabIndex = -1;
  line.focus({ preventScroll: true });
}

/** Brings a stretch of the text into sight, shows it for a moment, and puts focus and caret there. */
export function goToText(root: Element, { start, end }: Stretch): void {
  focusText(root, start);
  const range = rangeOf(root, start, start);
  if (range) getSelection()?.collapse(range.startContainer, range.startOffset);
  keepInSight(root, start, end);
  markText('found', root, start, end);
  clearTimeout(timer);
  timer = setTimeout(() => unmarkText('found'), shownMs);
}

/** Selects a stretch of the text, and brings it into sight. */
export function selectText(root: Element, { start, end }: Stretch): void {
  const range = rangeOf(root, start, end);
  if (!range) return;
  focusText(root, start);
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  keepInSight(root, start, end);
}
