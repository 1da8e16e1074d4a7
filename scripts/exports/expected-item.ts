import { noteOf } from '../../utils/learning/citations/note-of.ts';
import type { Author, Citable } from '../../utils/learning/citations/types.ts';
import { encodeAddress } from '../../utils/learning/encode-address.ts';
import type { Item } from './read-references.ts';

/**
 * What Citation.js 0.8.2 must read back of a citable: all of it, but for what it loses of any file:
 * - BibTeX: `journaltitle` of `@online` (read of `@article` alone, which is how it is checked), the kind of web page, and
 *   no-break blanks but U+00A0; an address in which only reserved characters are encoded is encoded once more.
 * - RIS: the ids, the genre of a blog's entry (it comes as `medium`), the newsletter of a report (as `collection-title`).
 * RIS itself has no way to write a comma within a society's name.
 */
export function expectedItem(citable: Citable, format: 'bibtex' | 'ris' | 'csl-json'): Item {
  const { kind, publisher, publication } = citable;
  const isIssue = kind === 'issue' || kind === 'quote';
  const house = kind === 'guide' ? (publisher ?? publication) : publisher;
  const type = { issue: 'post-weblog', quote: 'post-weblog', guide: 'report', book: 'book' }[kind];
  const genre = { issue: 'Newsletter', quote: 'Newsletter', guide: 'Guide', book: undefined }[kind];
  const item = {
    ...{ type, genre, title: oneLine(citable.title) },
    author: citable.authors.length > 0 ? citable.authors.map(nameText) : undefined,
    'container-title': kind === 'book' ? undefined : publication,
    ...{ publisher: house, edition: citable.edition, page: citable.pages },
    issued: dateParts(citable.publishedDay),
    accessed: dateParts(citable.accessedDay),
    URL: encodeAddress(citable.url),
    note: noteOf(citable),
  };
  if (format === 'csl-json') return known(item);
  if (format === 'bibtex') {
    const title = item.title.replaceAll('\u202F', '\u00A0');
    const URL = decodeURI(item.URL) === item.URL ? encodeURI(item.URL) : item.URL;
    if (isIssue)
      return known({
        ...item,
        ...{ title, URL, type: 'webpage', publisher: publisher ?? publication },
        'container-title': '',
      });
    const edition = kind === 'guide' ? { edition: '', version: item.edition } : {};
    return known({ ...item, ...edition, title, URL, 'container-title': '' });
  }
  const author = item.author?.map((name, at) =>
    'name' in (citable.authors[at] ?? {}) ? name.replaceAll(',', '') : name,
  );
  const note = kind === 'book' && item.page ? noteOf(citable, `p. ${item.page}`) : item.note;
  if (isIssue) return known({ ...item, author, genre: '', medium: genre });
  if (kind === 'book') return known({ ...item, author, note, page: '' });
  return known({ ...item, author, 'container-title': '', 'collection-title': publication });
}

function oneLine(text: string): string {
  return text.replace(/[ \n]+/g, ' ');
}

function nameText(author: Author): string {
  return 'name' in author
    ? author.name
    : [author.family, author.given, author.suffix].filter((part) => part !== null).join(', ');
}

function dateParts(day: string | null): { 'date-parts': number[][] } | undefined {
  return day === null ? undefined : { 'date-parts': [day.split('-').map(Number)] };
}

/** Without what is empty. */
function known(item: Record<string, unknown>): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
