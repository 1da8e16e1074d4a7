import { encodeAddress } from '../encode-address.ts';
import { citationKeys } from './citation-key.ts';
import { isPerson } from './format-authors.ts';
import { readDayParts } from './format-day.ts';
import { noteOf } from './note-of.ts';
import { tidyText } from './tidy-text.ts';
import type { Author, Citable } from './types.ts';

const types = { issue: 'post-weblog', quote: 'post-weblog', guide: 'report', book: 'book' } as const;
const genres = { issue: 'Newsletter', quote: 'Newsletter', guide: 'Guide', book: '' } as const;

/** References as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), one array, indented. */
export function writeCsl(citables: readonly Citable[]): string {
  const keys = citationKeys(citables);
  const items = citables.map((citable, at) => {
    const fields = Object.entries(itemOf(citable)).filter(([, value]) => value !== '' && value !== null);
    return { id: keys[at], ...Object.fromEntries(fields) };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

function itemOf(citable: Citable) {
  const { kind, publication, publisher } = citable;
  return {
    type: types[kind],
    title: tidyText(citable.title),
    author: citable.authors.length > 0 ? citable.authors.map(cslName) : null,
    'container-title': kind === 'book' ? '' : tidyText(publication),
    publisher: tidyText(kind === 'guide' ? (publisher ?? publication) : publisher),
    edition: tidyText(citable.edition),
    issued: cslDay(citable.publishedDay),
    accessed: cslDay(citable.accessedDay),
    page: tidyText(citable.pages),
    URL: encodeAddress(citable.url),
    genre: genres[kind],
    note: noteOf(citable),
  };
}

function cslName(author: Author): Record<string, string> {
  if (!isPerson(author)) return { literal: tidyText(author.name) };
  const { family, given, suffix } = author;
  return {
    family: tidyText(family),
    ...(given === null ? {} : { given: tidyText(given) }),
    ...(suffix === null ? {} : { suffix: tidyText(suffix) }),
  };
}

function cslDay(day: string | null): { 'date-parts': [[number, number, number]] } | null {
  const parts = readDayParts(day);
  return parts && { 'date-parts': [[parts.year, parts.month, parts.day]] };
}
