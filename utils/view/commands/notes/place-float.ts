import type { Box } from '../../hooks/notes/types.ts';

/** Between what floats and what it belongs to, and to the window's edge, CSS pixels. */
const gap = 8;

/**
 * Where something that floats beside a box is put, so that it is in sight and covers the box only where there is no room else.
 *
 * @param sight the part of the document that is in sight
 * @returns of its top left corner, CSS pixels from that of the document
 */
export function placeFloat(
  box: Box,
  size: { width: number; height: number },
  sight: Box,
  prefer: 'above' | 'below',
): { top: number; left: number } {
  const above = box.top - gap - size.height;
  const below = box.bottom + gap;
  const fits = (top: number) => sight.top + gap <= top && top + size.height <= sight.bottom - gap;
  const [first, second] = prefer === 'above' ? [above, below] : [below, above];
  const lowest = sight.bottom - gap - size.height;
  const top = [first, second].find(fits) ?? Math.max(sight.top + gap, Math.min(first, lowest));
  const middle = (box.left + box.right - size.width) / 2;
  const left = Math.max(sight.left + gap, Math.min(middle, sight.right - gap - size.width));
  return { top, left };
}
