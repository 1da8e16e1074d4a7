import type { IssueSource } from '../types.ts';

/** A line in a list; longer ones are cut at the end of a word. */
const longest = 60;
/** Far more than makes a line, so that a long text costs nothing. */
const sample = 2000;

/**
 * The title an issue is shown by: its own, else the first words of what it says, else its day, else its newsletter's name.
 *
 * @param texts summary and text, the better first
 * @returns empty only where nothing at all is known
 */
export function titleOrFirstWords(
  { title, publication, publishedAt, publishedDay }: Omit<IssueSource, 'html'>,
  texts: readonly string[],
): string {
  if (isVisible(title)) return title;
  const words = texts.find(isVisible);
  if (words !== undefined) return cutAtWord(words.slice(0, sample).replace(/\s+/gu, ' ').trim());
  const at = publishedDay === null ? publishedAt : Date.parse(publishedDay);
  if (at === null) return publication ?? '';
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** White space and characters of no width show nothing. */
const isVisible = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

function cutAtWord(text: string): string {
  if (text.length <= longest) return text;
  // Not every language puts spaces between words; no character is cut in half.
  const whole = /^.{1,60}(?=\s)/u.exec(text)?.[0] ?? [...text].slice(0, longest).join('');
  return `${whole.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
