import { rangeOf } from './line-map.ts';

/** Room between what covers the top of the window and the text below it, CSS pixels. */
const room = 16;

/** Where the text begins to be in sight: below what sticks to the top of the window, CSS pixels. */
export function topOfText(): number {
  const bar = document.querySelector('[data-sticky]');
  return (bar ? Math.max(0, bar.getBoundingClientRect().bottom) : 0) + room;
}

/** Scrolls at once, so that a position is the first in sight. */
export function scrollToText(root: Element, position: number): void {
  const top = rangeOf(root, position, position + 1)?.getBoundingClientRect().top;
  if (top !== undefined) document.documentElement.scrollBy({ top: top - topOfText(), behavior: 'instant' });
}

/** Scrolls where a stretch of the text is out of sight, or nearly. */
export function keepInSight(root: Element, start: number, end: number): void {
  const box = rangeOf(root, start, end)?.getBoundingClientRect();
  if (!box) return;
  const isInSight =
    box.top >= topOfText() - room && box.bottom <= document.documentElement.clientHeight - room;
  if (!isInSight) scrollToText(root, start);
}
