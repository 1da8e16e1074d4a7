import type { Stretch } from '../../hooks/notes/types.ts';
import { linesIn, positionOf, startOf } from '../reader/line-map.ts';

/**
 * What of the canonical text a range of the page holds, without the white space at its ends; null where it holds no word of it.
 *
 * @param root holds the lines of the text
 * @param text the canonical text
 */
function stretchOf(root: Element, range: Range, text: string): Stretch | null {
  if (range.collapsed) return null;
  const lines = linesIn(root).filter((line) => range.intersectsNode(line));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const isIn = (line: HTMLElement, node: Node) => line.contains(node);
  const from = isIn(first, range.startContainer) ? positionOf(range.startContainer, range.startOffset) : null;
  const to = isIn(last, range.endContainer) ? positionOf(range.endContainer, range.endOffset) : null;
  let start = from ?? startOf(first);
  let end = to ?? startOf(last) + (last.textContent?.length ?? 0);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** What is selected of the text; null where nothing of it is. */
export function selectedStretch(root: Element, text: string): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  return stretchOf(root, selection.getRangeAt(0), text);
}
