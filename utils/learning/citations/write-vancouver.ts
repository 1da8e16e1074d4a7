import { encodeAddress } from '../encode-address.ts';
import { joinSentences } from './end-sentence.ts';
import { formatAuthors } from './format-authors.ts';
import { formatVancouverDay, formatYear } from './format-day.ts';
import { frameReference } from './frame-reference.ts';
import { shortHash } from './short-hash.ts';
import { tidyText } from './tidy-text.ts';
import type { Citable, CitedSource } from './types.ts';

/**
 * A reference in the Vancouver style of the NLM as plain text (Citing Medicine, 2nd ed, chapters 22 to 26:
 * https://www.ncbi.nlm.nih.gov/books/NBK7256/). What is not known is left out, but for the day: "[date unknown]".
 */
export function writeVancouver(citable: Citable): string {
  const { kind, authors, title, edition, pages, url } = citable;
  const publication = kind === 'issue' || kind === 'quote' ? tidyText(citable.publication) : '';
  const reference = joinSentences([
    formatAuthors(authors, 6),
    // The medium belongs to what was published: the newsletter, or what stands alone.
    publication === '' ? withMedium(title, url) : tidyText(title),
    withMedium(publication, url),
    tidyText(edition),
    datesOf(citable),
    pages === null ? '' : `p. ${tidyText(pages)}`,
    shortHash(citable),
  ]);
  return frameReference(citable, withAddress(reference, url), writeSource);
}

function withMedium(name: string, url: string | null): string {
  const words = tidyText(name);
  return words === '' || url === null ? words : `${words} [Internet]`;
}

/** "Example Press; 2026 Nov 5 [version read on 2026 Nov 20; cited 2026 Nov 29]" */
function datesOf({
  kind,
  publication,
  publisher,
  publishedDay,
  versionReadDay,
  accessedDay,
}: Citable): string {
  const isIssue = kind === 'issue' || kind === 'quote';
  const house = isIssue ? '' : tidyText(publisher ?? publication);
  const day = kind === 'book' ? formatYear(publishedDay) : formatVancouverDay(publishedDay);
  const published = day || '[date unknown]';
  const seen = [dated('version read on', versionReadDay), dated('cited', accessedDay)].filter(Boolean);
  const dates = seen.length > 0 ? `${published} [${seen.join('; ')}]` : published;
  return house === '' ? dates : `${house}; ${dates}`;
}

function dated(words: string, day: string | null): string {
  const date = formatVancouverDay(day);
  return date === '' ? '' : `${words} ${date}`;
}

function writeSource({ title, publication, publishedDay, url }: CitedSource): string {
  const parts = [tidyText(title), withMedium(publication ?? '', url), formatVancouverDay(publishedDay)];
  return withAddress(joinSentences(parts), url);
}

function withAddress(reference: string, url: string | null): string {
  const address = encodeAddress(url);
  return address === '' ? reference : `${reference} Available from: ${address}`;
}
