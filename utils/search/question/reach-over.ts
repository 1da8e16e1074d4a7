/** So many letters and words between them at most. */
const mostBetween = 6;

/**
 * The places that are reached from `ends` over the letters of a list: a letter first, then letters and what joins them. With each the
 * place it was reached from. All in order. See `Over`.
 */
export function reachOver(
  ends: readonly number[],
  letters: readonly number[],
  joints: readonly number[],
  others: readonly number[],
): Map<number, number> {
  const isOther = new Set(others);
  const reached = new Map(ends.map((end) => [end, end]));
  const isLetter = new Set(letters);
  for (const place of [...letters, ...joints].sort((a, b) => a - b)) {
    const from = reached.get(place - 1);
    if (from === undefined || reached.has(place) || isOther.has(place) || place - from > mostBetween)
      continue;
    if (isLetter.has(place) || from < place - 1) reached.set(place, from);
  }
  for (const place of others) reached.delete(place - 1);
  return reached;
}
