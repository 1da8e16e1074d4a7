import { foldMarks, trimDecoration } from '../../text/normalise-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { richLines } from '../blocks/rich-lines.ts';
import type { Block, Rich } from '../blocks/types.ts';
import { type Found, type Outline, type Section, sectionsOf, withoutClosing } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
import type { Book } from '../types.ts';
import { parseAuthorLine, parseBook, parseCatalogued } from './parse-book.ts';

const mostBetween = 14;

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
  return { value: books, blocks: used, confidence: books.some(({ author }) => author !== null) ? 1 : 0.6 };
}

function booksOf({ blocks, patterns }: Outline, { heading, body }: Section): Book[] {
  const inHeading = parseBook(plainLine(afterLabel(heading, patterns)), patterns);
  if (inHeading?.author) return [inHeading];
  const found: Book[] = [];
  const title = afterLabel(heading, patterns);
  const isListed = someMatch(foldMarks(heading), patterns.book);
  const lines = body.map((index) => linesOf(blocks[index]));
  const by = title === '' ? null : authorWithBy(lines[0]?.[0]?.text ?? '', patterns);
  if (by !== null) return [{ title: inHeading?.title ?? title, author: by }];
  for (const [place, own] of lines.entries()) {
    const isList = blocks[body[place] ?? -1]?.kind === 'list';
    for (const [at, line] of own.entries()) {
      const book = bookIn(line, own[at + 1] ?? lines[place + 1]?.[0], patterns, isListed);
      // Prose about the book follows its title, and may name others; more books stand in a list, or on lines of their own.
      if (book && (found.length === 0 || isList || isAll(line.text, book))) found.push(book);
    }
  }
  return found.length > 0 || !inHeading ? found : [inHeading];
}

/** Whether a line holds title and author, and hardly more than a number, marks and a "by". */
const isAll = (line: string, { title, author }: Book) =>
  author !== null && line.length <= title.length + author.length + mostBetween;

/** The book a line names; its author may stand on the next. */
function bookIn(line: Rich, next: Rich | undefined, patterns: Patterns, isListed: boolean): Book | undefined {
  const [sentence = ''] = splitSentences(line.text);
  // "… a new book — Title by Author." before the whole, "… book: Title by Author" after it: a title may hold both.
  const afterDash = parseBook(plainLine(afterBookWord(sentence, patterns, /\s[–—-]\s+/)), patterns);
  const book =
    (afterDash?.author ? afterDash : undefined) ??
    parseBook(line, patterns, isListed) ??
    parseBook(plainLine(afterBookWord(sentence, patterns, /:\s+/)), patterns);
  if (!book) {
    const title = withoutLabel(trimDecoration(line.text), patterns);
    const author = next && /^\p{Lu}/u.test(title) ? authorWithBy(next.text, patterns) : null;
    const isTitle = author !== null && sentence === line.text && !/[.!?:]$/.test(sentence);
    return isTitle ? { title, author } : parseCatalogued(trimDecoration(line.text), patterns);
  }
  if (book.author !== null) return book;
  const author = next ? parseAuthorLine(next.text, patterns) : null;
  return author === null ? (parseCatalogued(book.title, patterns) ?? book) : { ...book, author };
}

/** "Title: Being Mortal" */
function withoutLabel(text: string, { titleLabel }: Patterns): string {
  const [label = ''] = titleLabel.flatMap((pattern) => pattern.exec(foldMarks(text)) ?? []);
  return text.slice(label.length);
}

/** An author's line that says "by". */
function authorWithBy(text: string, patterns: Patterns): string | null {
  const by = new RegExp(`^(?:${patterns.by.map(({ source }) => source).join('|')})\\s`, 'i');
  return by.test(text) ? parseAuthorLine(text, patterns) : null;
}

function linesOf(block: Block | undefined): Rich[] {
  if (block?.kind === 'card') {
    return [boldLine(block.title), ...block.pieces.map(plainLine)].filter(({ text }) => text !== '');
  }
  if (block?.kind === 'list') return block.items.flatMap(richLines);
  if (block?.kind === 'heading' || block?.kind === 'paragraph' || block?.kind === 'quote')
    return richLines(block);
  return [];
}

const boldLine = (text: string): Rich => ({ text, runs: [{ text, bold: true, italic: false }], links: [] });

const plainLine = (text: string): Rich => ({ text, runs: [], links: [] });

/** "📚 Book Summary: Title by Author", "1. Book I'm Reading – Title: Sub by Author": what follows the label. */
function afterLabel(heading: string, patterns: Patterns): string {
  const [label = ''] = /^[^:–—]*(?::|\s[–—-])\s*/.exec(heading) ?? [];
  return someMatch(foldMarks(label), patterns.book) ? heading.slice(label.length) : '';
}

/** What follows "… book –" or "… book:" in a sentence. */
function afterBookWord(sentence: string, patterns: Patterns, separator: RegExp): string {
  const match = separator.exec(sentence.slice(0, 160));
  const before = match ? sentence.slice(0, match.index) : '';
  return match && someMatch(foldMarks(before), patterns.book)
    ? sentence.slice(match.index + match[0].length)
    : '';
}
