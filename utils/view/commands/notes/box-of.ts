import type { Box, Stretch } from '../../hooks/notes/types.ts';
import { rangeOf } from '../reader/line-map.ts';

/** Where a stretch of the text is in the page; null where it has no place. */
export function boxOf(root: Element, { start, end }: Stretch): Box | null {
  const rect = rangeOf(root, start, end)?.getBoundingClientRect();
  return rect ? inDocument(rect) : null;
}

/** Where an element is in the page. */
export const boxOfElement = (element: Element): Box => inDocument(element.getBoundingClientRect());

/** The part of the page that is in sight below what covers its top, `covered` CSS pixels. */
export function sightBelow(covered: number): Box {
  const { clientWidth: right, clientHeight: bottom } = document.documentElement;
  return inDocument({ top: covered, bottom, left: 0, right });
}

function inDocument({ top, bottom, left, right }: Box): Box {
  const { scrollX, scrollY } = window;
  return { top: top + scrollY, bottom: bottom + scrollY, left: left + scrollX, right: right + scrollX };
}
