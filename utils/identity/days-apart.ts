const dayMs = 24 * 60 * 60_000;

/** A calendar day `YYYY-MM-DD` as a number of days; null for anything else. */
export function dayNumber(day: string | null): number | null {
  const at = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.round(at / dayMs);
}

/** How many days lie between two; 0 where both are undated, `Infinity` where one is. */
export function daysApart(a: string | null, b: string | null): number {
  if (a === b) return 0;
  const [first, second] = [dayNumber(a), dayNumber(b)];
  return first === null || second === null ? Number.POSITIVE_INFINITY : Math.abs(first - second);
}

/** The day so many days later; an undated one stays so. */
export function shiftDay(day: string | null, days: number): string | null {
  const number = dayNumber(day);
  return number === null ? day : new Date((number + days) * dayMs).toISOString().slice(0, 10);
}
