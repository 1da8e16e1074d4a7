import { textOfBlock } from './blocks/block-text.ts';
import { type Found, type Outline, type Section, sectionsOf, withoutClosing } from './outline.ts';
import { splitSentences } from './split-sentences.ts';
import type { Book } from './types.ts';

const opening = '["“„«‘\']';
const closing = '["”“»’\']';
const longestTitle = 200;
const longestLine = 600;

/** The books under a recommendation heading, or named in that heading itself. */
export function parseBooks(outline: Outline): Found<Book[]> {
  const books: Book[] = [];
  const used: number[] = [];
  for (const section of sectionsOf(outline, 'book')) {
    const found = booksOf(outline, section);
    if (found.length === 0) continue;
    books.push(...found);
    used.push(...(section.headingAt === null ? [] : [section.headingAt]));
    used.push(...withoutClosing(outline, section.body, 1));
  }
  return { value: books, blocks: used };
}

function booksOf(outline: Outline, { heading, body }: Section): Book[] {
  const inHeading = parseBook(afterLabel(heading), outline);
  if (inHeading) return [inHeading];
  const found: Book[] = [];
  for (const index of body) {
    const block = outline.blocks[index];
    if (!block) continue;
    const books = textOfBlock(block)
      .split('\n')
      .flatMap((line) => parseBook(line, outline) ?? []);
    // Prose about the book follows its title; only a list goes on with others.
    if (found.length > 0 && block.kind !== 'list') break;
    found.push(...books);
  }
  return found;
}

/** "📚 Book Summary: Title by Author", "1. Book I'm Reading – Title: Sub by Author": what follows the label. */
function afterLabel(heading: string): string {
  return /^[^:–—]*\bbook\b[^:–—]*(?::|\s[–—-])\s*(.+)$/i.exec(heading)?.[1] ?? '';
}

/** A line that is a book, or whose first sentence names one: "This week’s focus is on a new book — Title by Author." */
function parseBook(line: string, outline: Outline): Book | undefined {
  const text = line.trim().slice(0, longestLine);
  const [sentence = ''] = splitSentences(text);
  return asBook(text, outline) ?? asBook(afterBookWord(sentence), outline);
}

/** What follows "… book –" or "… book:" in a sentence. */
function afterBookWord(sentence: string): string {
  return /^[^–—:]{0,120}\bbook\b[^–—:]{0,20}?(?::|\s[–—-])\s+(.+)$/i.exec(sentence)?.[1] ?? '';
}

function asBook(text: string, { patterns }: Outline): Book | undefined {
  const quoted = new RegExp(`^${opening}(.{2,${longestTitle}}?)[,.]?${closing}[,.]?(.*)$`, 'u').exec(text);
  if (quoted) {
    const rest = (quoted[2] ?? '').trim();
    const author = rest.replace(new RegExp(`^(?:(?:${patterns.by.source})\\s+|[–—-]\\s*)`, 'i'), '');
    const isBook = author !== rest || rest === '';
    return isBook ? { title: clean(quoted[1]), author: authorOf(author) } : undefined;
  }
  const parts = text.split(new RegExp(`\\s+(?:${patterns.by.source})\\s+`, 'i'));
  const author = parts.pop() ?? '';
  const title = parts.join(' by ');
  const isName = /^\p{Lu}/u.test(author) && author.split(/\s+/).length <= 12;
  const isTitle = title !== '' && title.length <= longestTitle && !/[.!?]\s/.test(title);
  return isTitle && isName && !patterns.passive.test(title)
    ? { title: clean(title), author: authorOf(author) }
    : undefined;
}

const clean = (title = '') => title.replace(/(?<![\s,.:])[\s,.:]+$/, '').trim();

/** The name alone: no sentence after it, no final stop. */
function authorOf(text: string): string | null {
  const [name = ''] = text.split(/(?<!\b\p{Lu})\.\s|\s[–—|]\s|\s\(|\n/u);
  return name.replace(/(?<![\s,;])[\s,;]+$|(?<!\b(?:\p{Lu}|Jr|Sr))\.$/gu, '').trim() || null;
}
