/** Several may be looked at at once, and answers overtake each other. */
const tolerance = 10;

/**
 * How many were looked at out of turn.
 *
 * @param ranks of those looked at, in the order in which that happened; rank 0 was due first
 */
export function countOutOfTurn(ranks: readonly number[]): number {
  const places = new Map([...ranks].sort((a, b) => a - b).map((rank, place) => [rank, place]));
  return ranks.filter((rank, place) => Math.abs((places.get(rank) ?? place) - place) > tolerance).length;
}
