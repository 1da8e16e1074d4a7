import { encodeAddress } from '../encode-address.ts';
import { isPerson } from './format-authors.ts';
import { formatYear, readDayParts } from './format-day.ts';
import { noteOf } from './note-of.ts';
import { tidyText } from './tidy-text.ts';
import type { Author, Citable } from './types.ts';

type Line = readonly [tag: string, value: string | null];

const types = { issue: 'BLOG', quote: 'BLOG', guide: 'RPRT', book: 'BOOK' } as const;
const media = { issue: 'Newsletter', quote: 'Newsletter', guide: 'Guide', book: null } as const;

/**
 * References in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), for Zotero, EndNote, Mendeley: UTF-8, lines that end
 * with CR LF. A field is one line: readers take what follows a break, or two blanks and a dash, for something else.
 */
export function writeRis(citables: readonly Citable[]): string {
  return citables
    .flatMap((citable) => [...linesOf(citable), ['ER', ''] as const])
    .flatMap(([tag, value]) =>
      value === null || (value === '' && tag !== 'ER') ? [] : [`${tag}  - ${value}\r\n`],
    )
    .join('');
}

function linesOf(citable: Citable): Line[] {
  const { kind, publication, publisher, pages } = citable;
  const isBook = kind === 'book';
  // Of a book SP is the number of its pages.
  const note = noteOf(citable, isBook && pages !== null ? `p. ${tidyText(pages)}` : '');
  return [
    ['TY', types[kind]],
    ['TI', tidyText(citable.title)],
    ...citable.authors.map((author) => ['AU', risName(author)] as const),
    ['T2', isBook ? null : tidyText(publication)],
    ['DA', risDay(citable.publishedDay)],
    ['PY', formatYear(citable.publishedDay)],
    ['ET', tidyText(citable.edition)],
    ['PB', tidyText(kind === 'guide' ? (publisher ?? publication) : publisher)],
    ['SP', isBook ? null : tidyText(pages)],
    ['M3', media[kind]],
    ['UR', encodeAddress(citable.url)],
    ['Y2', risNoon(citable.accessedDay)],
    ['N1', note],
  ];
}

/** A comma parts family and given name: an organisation's name stands without any. */
function risName(author: Author): string {
  if (!isPerson(author))
    return tidyText(author.name)
      .replace(/,(?=\s)/g, '')
      .replaceAll(',', ' ');
  const parts = [author.family, author.given, author.suffix].map((part) =>
    tidyText(part).replaceAll(',', ''),
  );
  // What follows the first comma is taken for the given name.
  return parts.filter((part) => part !== '').join(parts[1] === '' ? ' ' : ', ');
}

/** "2026/11/05/": the fourth part, for more words, is empty. */
function risDay(day: string | null): string | null {
  return readDayParts(day) && day && `${day.replaceAll('-', '/')}/`;
}

/** At noon a day is the same one wherever it is read; a bare day is midnight in UTC for some, and the day before for others. */
function risNoon(day: string | null): string | null {
  const date = risDay(day);
  return date && `${date}12:00:00`;
}
