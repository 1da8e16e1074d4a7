/**
 * ISO 8601's short forms written out: `050617`, `05-06-17`, `-05-06`, `20050617T101455Z`, `2005-168` and `2005168`.
 *
 * @returns any other text as it is
 * @see https://en.wikipedia.org/wiki/ISO_8601#Calendar_dates
 */
export function expandIsoDate(text: string): string {
  const [, year, day] = /^(\d{4})-?(\d{3})$/.exec(text) ?? [];
  if (year && day) return ordinalDate(Number(year), Number(day)) ?? text;
  return text
    .replace(/^(\d{4})(\d\d)(\d\d)(?=$|T)/, '$1-$2-$3')
    .replace(
      /^(\d\d)(-?)(\d\d)\2(\d\d)(?=$|[T ])/,
      (_all, years, _hyphen, month, date) => `${century(years)}-${month}-${date}`,
    )
    .replace(/^-(\d\d)-?(\d\d)$/, (_all, years, month) => `${century(years)}-${month}`)
    .replace(
      /T(\d\d)(\d\d)(\d\d)?(?=$|[Z.,+-])/,
      (_all, hour, minute, second = '00') => `T${hour}:${minute}:${second}`,
    );
}

function ordinalDate(year: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, 0, day));
  return at.getUTCFullYear() === year ? at.toISOString().slice(0, 10) : undefined;
}

function century(years: string): string {
  return `${Number(years) < 70 ? 20 : 19}${years}`;
}
