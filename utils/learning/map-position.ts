import { differenceFrom } from '../text/differences.ts';

/**
 * Where a place of one version of a text is in another: what both begin and end with is the same place; between, the share of
 * the way stays. For where to go on reading, not for what was marked: that asks for the words themselves.
 *
 * @param position UTF-16 units in `before`
 */
export function mapPosition(position: number, before: string, after: string): number {
  const { start, end } = differenceFrom(after, before);
  if (position <= start) return Math.max(0, position);
  const fromEnd = before.length - position;
  if (fromEnd <= end) return after.length - Math.max(0, fromEnd);
  const [former, present] = [before.length - start - end, after.length - start - end];
  return start + Math.round(((position - start) / former) * present);
}
