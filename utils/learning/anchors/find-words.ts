import type { Budget } from './compare/budget.ts';

/** More often than this is often. */
const mostPlaces = 200;

/** Where a row of words stands in a text, by its first word; nothing where the budget or the number of places is exceeded. */
export function findWords(
  row: readonly number[],
  text: readonly number[],
  budget: Budget,
): number[] | undefined {
  const places: number[] = [];
  const [first] = row;
  if (first === undefined || !budget.spend(text.length)) return undefined;
  for (
    let at = text.indexOf(first);
    at >= 0 && at <= text.length - row.length;
    at = text.indexOf(first, at + 1)
  ) {
    let length = 1;
    while (length < row.length && text[at + length] === row[length]) length += 1;
    if (!budget.spend(length)) return undefined;
    if (length === row.length) places.push(at);
    if (places.length > mostPlaces) return undefined;
  }
  return places;
}
