import { publishedDayOf } from '../../../learning/citations/published-day-of.ts';
import type { ShelfRow } from '../../types.ts';
import { dateFormat } from '../formats.ts';
import { publisherZone } from '../publisher-zone.ts';

/**
 * The issue in which a quote stands, as a picture of it names it: “Title”. Newsletter, date. Its day is the publisher's, the same
 * wherever it is read: without the newsletter's zone it counts in the zone in which the date was written.
 */
export function sourceOfQuote(
  { issueTitle, publishedAt, isDayOnly, newsletterId }: ShelfRow,
  newsletterName: string | undefined,
  locale?: string,
): string {
  const day = publishedDayOf({ publishedAt, isDayOnly }, publisherZone(newsletterId));
  // A calendar day, formatted where it begins: it moves in no zone.
  const at = day === null ? publishedAt : Date.parse(day);
  const date = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  return `“${issueTitle}”. ${newsletterName ? `${newsletterName}, ${date}` : date}.`;
}
