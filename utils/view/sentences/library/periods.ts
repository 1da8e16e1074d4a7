/** A stretch of time under one heading: from `from` on and before `to`, epoch ms. */
export interface Period {
  /** `this-week`, `last-week`, a month as `2026-11`, or a year as `2011`. */
  key: string;
  from: number;
  to: number;
}

/** Older issues stand under their year alone. */
const mostMonths = 120;

/**
 * When a day begins: where the person is, or in UTC where that is earlier. A day that was named without a time is midnight UTC,
 * and belongs to that day everywhere; a moment of the last hours of an evening in the west may stand under the next day's heading.
 */
const dayStart = (year: number, month: number, day: number) =>
  Math.min(new Date(year, month, day).getTime(), Date.UTC(year, month, day));

/** All of time. */
export const always = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** From when to when a year lasts. */
export function yearRange(year: number): { from: number; to: number } {
  return { from: dayStart(year, 0, 1), to: dayStart(year + 1, 0, 1) };
}

/** The year whose range holds a moment. */
export function yearOf(at: number): number {
  const year = new Date(at).getFullYear();
  return at < yearRange(year).to ? year : year + 1;
}

/**
 * The headings of all that came out between `oldest` and `newest`, newest first: this week, last week, then months, and years
 * for what is older than ten. None overlap, and nothing lies between them.
 *
 * @param firstDay the day a week begins with, 0 for Sunday
 */
export function listPeriods(oldest: number, newest: number, now: number, firstDay = 1): Period[] {
  const today = new Date(now);
  const back = (today.getDay() - firstDay + 7) % 7;
  const weekDay = (days: number) =>
    dayStart(today.getFullYear(), today.getMonth(), today.getDate() - back + days);
  const lastWeek = weekDay(-7);
  const periods: Period[] = [
    { key: 'this-week', from: weekDay(0), to: always.to },
    { key: 'last-week', from: lastWeek, to: weekDay(0) },
  ];
  let { year, month } = monthBefore(lastWeek);
  let to = lastWeek;
  for (let count = 0; to > oldest; count += 1) {
    const isYear = count >= mostMonths;
    const from = dayStart(year, isYear ? 0 : month, 1);
    const key = isYear ? `${year}` : `${year}-${`${month + 1}`.padStart(2, '0')}`;
    if (from < to) periods.push({ key, from, to });
    to = Math.min(to, from);
    month = isYear ? 11 : month - 1;
    if (isYear || month < 0) {
      year -= 1;
      month = 11;
    }
  }
  return periods.filter((period) => period.to > oldest && period.from <= newest);
}

/** The month in which the day before that moment lies. */
function monthBefore(at: number): { year: number; month: number } {
  const day = new Date(at - 1);
  return { year: day.getFullYear(), month: day.getMonth() };
}

/** The period a moment lies in; undefined where none of them holds it. */
export function findPeriod(periods: readonly Period[], at: number): Period | undefined {
  return periods.find(({ from, to }) => from <= at && at < to);
}
