const day = 24 * 60 * 60 * 1000;

/**
 * The last Thursdays at 13:00 UTC, the latest first.
 *
 * @param now epoch ms
 * @returns epoch ms
 */
export function lastThursdays(now: number, count: number): number[] {
  const date = new Date(now);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 3) % 7));
  const thursday = date.setUTCHours(13, 0, 0, 0);
  const latest = thursday > now ? thursday - 7 * day : thursday;
  return Array.from({ length: count }, (_, weeks) => latest - 7 * weeks * day);
}
