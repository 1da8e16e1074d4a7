/** What a citation names; `publishedAt` in epoch ms. */
export interface CitedIssue {
  title: string;
  publication: string | null;
  publishedAt: number;
  url: string | null;
}

/** A citation in one line: “Title”. Publication, date. Address. */
export function citeIssue({ title, publication, publishedAt, url }: CitedIssue, locale?: string): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(publishedAt);
  const where = publication ? `${publication}, ${date}` : date;
  return [`“${title}”`, where, url]
    .filter(Boolean)
    .join('. ')
    .concat(url ? '' : '.');
}
