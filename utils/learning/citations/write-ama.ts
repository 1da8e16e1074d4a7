import { encodeAddress } from '../encode-address.ts';
import { joinSentences } from './end-sentence.ts';
import { formatAuthors } from './format-authors.ts';
import { formatAmaDay, formatYear } from './format-day.ts';
import { frameReference } from './frame-reference.ts';
import { shortHash } from './short-hash.ts';
import { tidyText } from './tidy-text.ts';
import type { Citable, CitedSource } from './types.ts';

/**
 * A reference in AMA style as plain text, without italics (AMA Manual of Style, 11th ed, 3.12 to 3.15: books, newsletters,
 * reports and websites). What is not known is left out.
 */
export function writeAma(citable: Citable): string {
  const { authors, title, edition, pages, url } = citable;
  const reference = joinSentences([
    formatAuthors(authors, 3),
    tidyText(title),
    tidyText(edition),
    ...published(citable),
    pages === null ? '' : `p ${tidyText(pages)}`,
    shortHash(citable),
    dated('Version read on', citable.versionReadDay),
    dated('Accessed', citable.accessedDay),
  ]);
  return frameReference(citable, withAddress(reference, url), writeSource);
}

/** A newsletter and its day are two sentences, a house and its day one; of a book the year is enough. */
function published({ kind, publication, publisher, publishedDay }: Citable): string[] {
  const day = kind === 'book' ? formatYear(publishedDay) : formatAmaDay(publishedDay);
  if (kind === 'issue' || kind === 'quote') return [tidyText(publication ?? publisher), day];
  const house = tidyText(publisher ?? publication);
  return [[house, day].filter((part) => part !== '').join('; ')];
}

function writeSource({ title, publication, publishedDay, url }: CitedSource): string {
  const parts = [tidyText(title), tidyText(publication), formatAmaDay(publishedDay)];
  return withAddress(joinSentences(parts), url);
}

/** No full stop stands behind an address: it would be taken for a part of it. */
function withAddress(reference: string, url: string | null): string {
  return [reference, encodeAddress(url)].filter((part) => part !== '').join(' ');
}

function dated(words: string, day: string | null): string {
  const date = formatAmaDay(day);
  return date === '' ? '' : `${words} ${date}`;
}
