/** What a citation names; `publishedAt` in epoch ms. */
export interface CitedIssue {
  title: string;
  publication: string | null;
  publishedAt: number;
  /** The day as its publisher wrote it, `YYYY-MM-DD`; without it the day in UTC is named. */
  publishedDay?: string | null;
  url: string | null;
}

/** A citation in one line: “Title”. Publication, date. Address. Its day is the publisher's: the same wherever it is read. */
export function citeIssue(
  { title, publication, publishedAt, publishedDay = null, url }: CitedIssue,
  locale?: string,
): string {
  const day = publishedDay === null ? publishedAt : Date.parse(publishedDay);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  const where = publication ? `${publication}, ${date}` : date;
  return [`“${title}”`, where, url]
    .filter(Boolean)
    .join('. ')
    .concat(url ? '' : '.');
}
