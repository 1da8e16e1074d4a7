/**
 * ISO 8601's other forms written out: `050617`, `05-06-17`, `-05-06`, `20050617T101455Z`, days of the year (`2005-168`,
 * `2005168`) and of the week (`2005-W24-5`, `2005W245`), a small "t" before the time, and an
 * hour alone (`2005-06-17T10Z`).
 *
 * @returns any other text as it is
 * @see https://en.wikipedia.org/wiki/ISO_8601#Calendar_dates
 */
export function expandIsoDate(text: string): string {
  const [, year, day] = /^(\d{4})-?(\d{3})$/.exec(text) ?? [];
  if (year && day) return ordinalDate(Number(year), Number(day)) ?? text;
  return text
    .replace(/^(\d[\dW-]*)t(?=\d\d)/i, '$1T')
    .replace(
      /^(\d{4})(?:-W(\d\d)(?:-([1-7]))?|W(\d\d)([1-7])?)(?=$|T)/,
      (all, years, week, date, shortWeek, shortDate) =>
        weekDate(Number(years), Number(week ?? shortWeek), Number(date ?? shortDate ?? 1)) ?? all,
    )
    .replace(/^(\d{4})(\d\d)(\d\d)(?=$|T)/, '$1-$2-$3')
    .replace(
      /^(\d\d)(-?)(\d\d)\2(\d\d)(?=$|[T ])/,
      (_all, years, _hyphen, month, date) => `${century(years)}-${month}-${date}`,
    )
    .replace(/^-(\d\d)-?(\d\d)$/, (_all, years, month) => `${century(years)}-${month}`)
    .replace(
      /T(\d\d)(\d\d)(\d\d)?(?=$|[Z.,+-])/,
      (_all, hour, minute, second = '00') => `T${hour}:${minute}:${second}`,
    )
    .replace(/^([\d-]+T\d\d)(?=$|[Z+-])/i, '$1:00');
}

function ordinalDate(year: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, 0, day));
  return at.getUTCFullYear() === year ? at.toISOString().slice(0, 10) : undefined;
}

/** A year's first week is the one with its fourth of January; a week begins on Monday. */
function weekDate(year: number, week: number, day: number): string | undefined {
  const mondayOf = (of: number) => {
    const fourth = new Date(Date.UTC(of, 0, 4));
    return Date.UTC(of, 0, 4 - ((fourth.getUTCDay() + 6) % 7));
  };
  const at = mondayOf(year) + ((week - 1) * 7 + day - 1) * 86_400_000;
  const isInYear = week > 0 && at < mondayOf(year + 1);
  return isInYear ? new Date(at).toISOString().slice(0, 10) : undefined;
}

function century(years: string): string {
  return `${Number(years) < 70 ? 20 : 19}${years}`;
}
