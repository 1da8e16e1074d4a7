/**
 * Where a place of one version of a text is in another: what both begin and end with is the same place; between, the share of
 * the way stays. For where to go on reading, not for what was marked: that asks for the words themselves.
 *
 * @param position UTF-16 units in `before`
 */
export function mapPosition(position: number, before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (position <= start) return Math.max(0, position);
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  const fromEnd = before.length - position;
  if (fromEnd <= end) return after.length - Math.max(0, fromEnd);
  const [former, present] = [before.length - start - end, after.length - start - end];
  return start + Math.round(((position - start) / former) * present);
}
