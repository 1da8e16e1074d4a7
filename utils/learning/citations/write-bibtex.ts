import { encodeAddress } from '../encode-address.ts';
import { citationKeys } from './citation-key.ts';
import { escapeTex } from './escape-tex.ts';
import { isPerson } from './format-authors.ts';
import { readDayParts } from './format-day.ts';
import { noteOf } from './note-of.ts';
import { tidyText } from './tidy-text.ts';
import type { Author, Citable } from './types.ts';

const types = { issue: 'online', quote: 'online', guide: 'report', book: 'book' } as const;

/**
 * References in BibTeX as BibLaTeX reads it (https://ctan.org/pkg/biblatex), in UTF-8. An issue is `@online`, with its
 * newsletter as `journaltitle`, which reference managers read, and as `organization`, which BibLaTeX prints.
 */
export function writeBibtex(citables: readonly Citable[]): string {
  const keys = citationKeys(citables);
  return citables
    .map((citable, at) => {
      const fields = fieldsOf(citable).filter(([, value]) => value !== '');
      const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
      return `@${types[citable.kind]}{${[keys[at], ...lines].join(',\n')}\n}\n`;
    })
    .join('\n');
}

type Field = readonly [name: string, value: string];

function fieldsOf(citable: Citable): Field[] {
  return [
    ['author', citable.authors.map(texName).filter(Boolean).join(' and ')],
    ['title', texText(citable.title)],
    ...publishedFields(citable),
    ['date', dayOf(citable.publishedDay)],
    ['pages', texText(citable.pages)],
    ['url', encodeAddress(citable.url)],
    ['urldate', dayOf(citable.accessedDay)],
    ['note', escapeTex(noteOf(citable))],
  ];
}

function publishedFields({ kind, publication, publisher, edition }: Citable): Field[] {
  if (kind === 'book')
    return [
      ['publisher', texText(publisher)],
      ['edition', texText(edition)],
    ];
  if (kind === 'guide')
    return [
      ['type', 'Guide'],
      ['institution', texText(publisher ?? publication)],
      ['version', texText(edition)],
    ];
  return [
    ['journaltitle', texText(publication)],
    ['organization', texText(publisher ?? publication)],
    ['type', 'Newsletter'],
  ];
}

function texText(text: string | null): string {
  return escapeTex(tidyText(text));
}

/** A name as it is goes in braces: else "and" and commas would part it, and its last word would be a family. */
function texName(author: Author): string {
  if (!isPerson(author)) {
    const name = texText(author.name);
    return name === '' ? '' : `{${name}}`;
  }
  const [family, given, suffix] = [author.family, author.given, author.suffix].map(texText);
  // Without a given name what follows a comma would be taken for one.
  if (!given) return `{${[family, suffix].filter(Boolean).join(' ')}}`;
  return [family, suffix, given]
    .filter(Boolean)
    .map((part) => guardName(part ?? ''))
    .join(', ');
}

/** Within a part of a name, what would part it stands in braces. */
function guardName(part: string): string {
  return /,|\band\b/i.test(part) ? `{${part}}` : part;
}

function dayOf(day: string | null): string {
  return readDayParts(day) ? (day ?? '') : '';
}
