/** The longest archives met in a feed have some hundred issues. */
const mostEntries = 2000;
/** Of a list longer than that, only the two ends are looked at: the newest stand at one of them. */
const mostDated = 20_000;

/**
 * The newest items of a list too long to be read whole, in the list's order. An undated one is as old as the one before it,
 * the first as new as can be: without dates the list's own order counts.
 *
 * @param dateOf epoch ms; null when undated
 * @returns `leftOut`: how many there were besides
 */
export function keepNewest<T>(
  items: readonly T[],
  dateOf: (item: T) => number | null,
  most = mostEntries,
): { kept: readonly T[]; leftOut: number } {
  if (items.length <= most) return { kept: items, leftOut: 0 };
  let before = Number.POSITIVE_INFINITY;
  const ends =
    items.length <= mostDated ? items : [...items.slice(0, mostDated / 2), ...items.slice(-mostDated / 2)];
  const dated = ends.map((item, place) => {
    before = dateOf(item) ?? before;
    return { item, place, at: before };
  });
  const newest = dated.sort((a, b) => (a.at === b.at ? a.place - b.place : b.at - a.at)).slice(0, most);
  return {
    kept: newest.sort((a, b) => a.place - b.place).map(({ item }) => item),
    leftOut: items.length - most,
  };
}
