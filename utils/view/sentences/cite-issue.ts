/** What a citation names; `publishedAt` in epoch ms. */
export interface CitedIssue {
  title: string;
  publication: string | null;
  publishedAt: number;
  /** The day as its publisher wrote it, `YYYY-MM-DD`; without it the day in UTC is named. */
  publishedDay?: string | null;
  /** No time was written: the day holds in every zone. */
  isDayOnly?: boolean;
  url: string | null;
}

/**
 * A citation in one line: “Title”. Publication, date. Address. Its day is the publisher's: the same wherever it is read.
 *
 * @param timeZone the newsletter's, where it is known; else the day counts in the zone in which the date was written
 */
export function citeIssue(
  { title, publication, publishedAt, publishedDay = null, isDayOnly = false, url }: CitedIssue,
  locale?: string,
  timeZone: string | null = null,
): string {
  const isInZone = timeZone !== null && !isDayOnly;
  const day = isInZone || publishedDay === null ? publishedAt : Date.parse(publishedDay);
  const zone = isInZone ? timeZone : 'UTC';
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(day);
  const where = publication ? `${publication}, ${date}` : date;
  return [`“${title}”`, where, url]
    .filter(Boolean)
    .join('. ')
    .concat(url ? '' : '.');
}
