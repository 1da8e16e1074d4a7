import { normaliseText } from '../../text/normalise-text.ts';
import { type Found, type Outline, type Section, sectionsOf, threshold } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
import type { Quote } from '../types.ts';
import { listQuoteLines, type QuoteLine } from './list-quote-lines.ts';
import { parseLeadIn } from './parse-lead-in.ts';
import { isBareName, parseQuoteAuthor, splitQuoteAuthor } from './quote-author.ts';
import { unquote } from './unquote.ts';

const dash = /^\s*[-–—―~]+\s*/;
const opening = /^["“„«»‘]/u;
const closed = /["”“»«’][.,]?$/u;
const longestAuthorLine = 120;
const mostLines = 6;

/** The quotations under a heading for them. Without such a heading there is no quote, whatever is quoted. */
export function parseQuotes(outline: Outline): Found<Quote[]> {
  const quotes: Quote[] = [];
  const used: number[] = [];
  let confidence = 1;
  for (const section of sectionsOf(outline, 'quote', 'thought')) {
    const { headingAt, body } = section;
    const found = quotesUnder(outline, section);
    if (!found || found.confidence < threshold) continue;
    quotes.push(...found.quotes);
    confidence = Math.min(confidence, found.confidence);
    used.push(...(headingAt === null ? [] : [headingAt]));
    used.push(...body.slice(0, found.last + 1));
  }
  return { value: quotes, blocks: used, confidence };
}

/** Where the letter's own thoughts may stand as well, only marks and an author make a quotation. */
function quotesUnder(
  { blocks, sections, patterns }: Outline,
  { heading, body, kind }: Section,
): { quotes: Quote[]; last: number; confidence: number } | undefined {
  const all = listQuoteLines(
    heading,
    body.map((index) => blocks[index]),
  );
  const end = all.findIndex((line) => isClosing(line, patterns));
  const lines = end < 0 ? all : all.slice(0, end);
  const marked = lines.findIndex((line) => isMarked(line, patterns));
  const namedBefore = nameBefore(lines.slice(0, Math.max(0, marked)), patterns);
  const { quotes, last } = quotesIn(lines.slice(Math.max(0, marked)), patterns, namedBefore);
  const [first] = quotes;
  if (!first) return undefined;
  const lastAt = body[last] ?? 0;
  const goesOn = () => end >= 0 || sections.some(({ headingAt }) => headingAt !== null && headingAt > lastAt);
  // "We have none this time. — Anna" is the letter's own, and signed.
  const isSigned = () => !isFullName(first.author, patterns) || (lines[0]?.block !== last && !goesOn());
  if (marked < 0 && isSigned()) return undefined;
  const evidence = (marked >= 0 ? 0.5 : 0) + (first.author !== null ? 0.3 : 0);
  return { quotes, last, confidence: Math.min(1, evidence + (kind === 'quote' ? 0.3 : 0)) };
}

const isFullName = (author: string | null, { team }: Patterns) =>
  author?.includes(' ') === true && !someMatch(normaliseText(author), team);

/** "See you next week!" is where the part ends, even if a name stands behind it. What is marked as a quotation may say so. */
function isClosing(line: QuoteLine, patterns: Patterns): boolean {
  const { text, byline, inQuotation, isItalic } = line;
  if (byline || inQuotation || isItalic || opening.test(text)) return false;
  const [said, author] = splitQuoteAuthor(text, patterns);
  const { signOff, valediction, furniture, headings } = patterns;
  return (
    !isFullName(author, patterns) &&
    someMatch(normaliseText(said), signOff, valediction, furniture, headings.furniture)
  );
}

/** Who is named in a lead-in, or stands alone on the line before the quotation. */
function nameBefore(lines: readonly QuoteLine[], patterns: Patterns): string | null {
  const leadIn = lines.find(({ text }) => text.endsWith(':'));
  if (leadIn) return parseLeadIn(leadIn.text, patterns);
  const last = lines.at(-1)?.text ?? '';
  return last.includes(' ') && isBareName(last, patterns) ? parseQuoteAuthor(last, patterns) : null;
}

/** A scare quote at the beginning of a sentence makes no quotation of it. */
const isMarked = ({ text, inQuotation, byline, isItalic }: QuoteLine, patterns: Patterns) =>
  !byline &&
  (inQuotation ||
    isItalic ||
    (opening.test(text) && (closed.test(text) || !/["”“»]/u.test(text.slice(1)))) ||
    splitQuoteAuthor(text, patterns)[1] !== null);

/** `last`: place of the last block that was made use of. */
function quotesIn(
  lines: readonly QuoteLine[],
  patterns: Patterns,
  namedBefore: string | null,
): { quotes: Quote[]; last: number } {
  const quotes: (Quote & { isSource: boolean })[] = [];
  let last = 0;
  let open: QuoteLine[] = [];
  const close = (author: string | null) => {
    const whole = open.map((line) => line.text).join(' ');
    // In Spanish the stop comes after the mark: “Bien empezado”.
    const text = unquote(opening.test(whole) ? whole.replace(/(?<=["”»“«])[.,]$/u, '') : whole);
    // What follows a named quotation within the same block quote, without a name of its own, is its source.
    const isSource =
      author === null && quotes.at(-1)?.author != null && open.every((line) => line.inQuotation);
    if (text !== '')
      quotes.push({ text, author: author ?? (quotes.length === 0 ? namedBefore : null), isSource });
    open = [];
  };
  for (const line of lines) {
    const before = last;
    last = line.block;
    if (isAuthorLine(line, open, patterns)) {
      if (open.length > 0) close(parseQuoteAuthor(withoutParentheses(line.text), patterns));
      continue;
    }
    if (open.length > 0 && endsBefore(line, open)) {
      // A new quotation begins before the last was given an author; else the letter goes on.
      if (!isMarked({ ...line, isItalic: false }, patterns)) {
        last = before;
        break;
      }
      close(null);
    }
    // After the first quotation, what is not marked as one is the letter going on.
    if (quotes.length > 0 && open.length === 0 && !isMarked({ ...line, isItalic: false }, patterns)) {
      last = before;
      break;
    }
    const [text, author] = splitQuoteAuthor(line.text, patterns);
    open.push({ ...line, text });
    if (author !== null) close(author);
  }
  if (open.length > 0) close(null);
  const own = quotes.filter(({ isSource }) => !isSource).map(({ text, author }) => ({ text, author }));
  return { quotes: own, last };
}

function isAuthorLine(
  { text, byline, inQuotation, isItalic, isLast, block }: QuoteLine,
  open: readonly QuoteLine[],
  patterns: Patterns,
): boolean {
  if (byline || (dash.test(text) && text.length <= longestAuthorLine)) return true;
  const last = open.at(-1);
  const isOver =
    last !== undefined &&
    (closed.test(last.text) ||
      // A verse goes on in italics.
      (last.isItalic && !(isItalic && block === last.block)) ||
      (last.inQuotation && !inQuotation));
  // A quotation without marks is over at a full stop, if only a name follows in its block.
  const isStopped = last?.inQuotation && isLast && /[.!?…]$/u.test(last.text);
  return (isOver || isStopped === true) && isBareName(withoutParentheses(text), patterns);
}

const withoutParentheses = (text: string) => text.replace(/^\(([^()]*)\)$/, '$1');

/** Whether the open quotation is over before a line: its mark is closed, its block ended, or it goes on too long. */
function endsBefore(line: QuoteLine, open: readonly QuoteLine[]): boolean {
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last || open.length >= mostLines) return true;
  if (opening.test(first.text)) return closed.test(last.text);
  if (last.inQuotation) return !line.inQuotation;
  return line.block !== last.block;
}
