import type { ShelfRow } from '../../types.ts';
import { dateFormat } from '../formats.ts';
import { localDay } from '../local-day.ts';

/** A quote as it is passed on: its words, who said them, and the issue in which it stands. */
export function attributeQuote(row: ShelfRow, newsletterName: string | undefined, locale?: string): string {
  const said = row.author ? `“${row.text}” — ${row.author}` : `“${row.text}”`;
  return `${said}\n${sourceOf(row, newsletterName, locale)}`;
}

/** A book as it is cited: author, title, and the issue that recommended it. */
export function citeBook(
  { title, author }: { title: string; author: string | null },
  recommendedIn: ShelfRow,
  newsletterName: string | undefined,
  locale?: string,
): string {
  const book = [author, title].filter(Boolean).map((part) => `${part}`.replace(/\.$/, ''));
  return `${book.join('. ')}. ${sourceOf(recommendedIn, newsletterName, locale)}`;
}

/** “Title”. Newsletter, date. */
export function sourceOf(
  { issueTitle, publishedAt, isDayOnly }: ShelfRow,
  newsletterName: string | undefined,
  locale?: string,
): string {
  const day = isDayOnly ? localDay(publishedAt) : publishedAt;
  const date = dateFormat(locale, { dateStyle: 'long' }).format(day);
  return `“${issueTitle}”. ${newsletterName ? `${newsletterName}, ` : ''}${date}.`;
}
