/** Behind which equal one each stands, told by its number in the later text; -1 where none is ahead. */
export function placesOf(
  equal: readonly (number | undefined)[],
  length: number,
): { before: number[]; after: number[] } {
  const isEqual = new Set(equal);
  let place = -1;
  const before = equal.map((other) => {
    place = other ?? place;
    return place;
  });
  let last = -1;
  const after = Array.from({ length }, (_, at) => {
    if (isEqual.has(at)) last = at;
    return last;
  });
  return { before, after };
}
