/**
 * Positions of the canonical text, and where they are in a page. Each canonical line is one element that says where it begins
 * (`data-start`) and whose text is the line, character for character; what else stands in the page has no position. Lines come
 * in the order of the text, and none is within another.
 */

const lineSelector = '[data-start]';

export const linesIn = (root: Element): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(lineSelector),
];

/** Where a line begins. */
export const startOf = (line: HTMLElement): number => Number(line.dataset.start);

/** The line that holds a position, or the last one ahead of it; undefined in a text without lines. */
export function lineAt(root: Element, position: number): HTMLElement | undefined {
  const lines = linesIn(root);
  const behind = firstWhere(lines, (line) => startOf(line) > position);
  return lines[Math.max(0, behind - 1)];
}

/** The stretch from one position to another, also over several lines; undefined in a text without lines. */
export function rangeOf(root: Element, start: number, end: number): Range | undefined {
  const [from, to] = [pointAt(root, start), pointAt(root, end)];
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The position of a place in the page, such as where a selection begins; null outside of all lines. */
export function positionOf(node: Node, offset: number): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(lineSelector);
  if (!line) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return startOf(line) + range.toString().length;
}

/** The first position that is in sight below `top` (CSS pixels from the top of the window); null in a text without lines. */
export function positionBelow(root: Element, top: number): number | null {
  const lines = linesIn(root);
  const line = lines[firstWhere(lines, (one) => one.getBoundingClientRect().bottom > top)] ?? lines.at(-1);
  if (!line) return null;
  const start = startOf(line);
  if (line.getBoundingClientRect().top >= top) return start;
  const length = line.textContent?.length ?? 0;
  const isBelow = (offset: number) => {
    const range = rangeOf(root, start + offset, start + Math.min(length, offset + 1));
    return (range?.getBoundingClientRect().bottom ?? 0) > top;
  };
  const offset = firstIndex(length, isBelow);
  return start + Math.min(offset, Math.max(0, length - 1));
}

/** Where in the page a position is. */
function pointAt(root: Element, position: number): [Node, number] | undefined {
  const line = lineAt(root, position);
  if (!line) return undefined;
  let left = position - startOf(line);
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, Math.max(0, left)];
    left -= length;
  }
  return [line, line.childNodes.length];
}

const firstWhere = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  firstIndex(list.length, (at) => is(list[at] as T));

/** The first of `length` for which it holds, where it holds for all behind; `length` when it holds for none. */
function firstIndex(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
