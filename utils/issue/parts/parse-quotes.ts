import { trimDecoration } from '../../text/normalise-text.ts';
import type { Block, Run } from '../blocks/types.ts';
import { type Found, type Outline, type Section, sectionsOf, threshold } from '../outline.ts';
import type { Patterns } from '../patterns/types.ts';
import type { Quote } from '../types.ts';
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
  { blocks, patterns }: Outline,
  { heading, body, kind }: Section,
): { quotes: Quote[]; last: number; confidence: number } | undefined {
  const lines = [
    ...lineInHeading(heading),
    ...body.flatMap((index, place) => linesOf(blocks[index], place)),
  ].filter(({ text }) => text !== '');
  const marked = lines.findIndex((line) => isMarked(line, patterns));
  const namedBefore = nameBefore(lines.slice(0, Math.max(0, marked)), patterns);
  const { quotes, last } = quotesIn(lines.slice(Math.max(0, marked)), patterns, namedBefore);
  const [first] = quotes;
  if (!first) return undefined;
  const evidence = (marked >= 0 ? 0.5 : 0) + (first.author !== null ? 0.3 : 0);
  return { quotes, last, confidence: Math.min(1, evidence + (kind === 'quote' ? 0.3 : 0)) };
}

/** Who is named in a lead-in, or stands alone on the line before the quotation. */
function nameBefore(lines: readonly Line[], patterns: Patterns): string | null {
  const leadIn = lines.find(({ text }) => text.endsWith(':'));
  if (leadIn) return parseLeadIn(leadIn.text, patterns);
  const last = lines.at(-1)?.text ?? '';
  return last.includes(' ') && isBareName(last, patterns) ? parseQuoteAuthor(last, patterns) : null;
}

/** "Quote of the Week: “…” — Name", all of it the heading. */
function lineInHeading(heading: string): Line[] {
  const text = /:\s*(["“„«].+)$/u.exec(heading)?.[1] ?? '';
  return [{ text, byline: false, inQuotation: false, isItalic: false, isLast: true, block: -1 }];
}

interface Line {
  text: string;
  byline: boolean;
  inQuotation: boolean;
  isItalic: boolean;
  /** Whether its block ends with it. */
  isLast: boolean;
  /** Index of its block within the section. */
  block: number;
}

/** A scare quote at the beginning of a sentence makes no quotation of it. */
const isMarked = ({ text, inQuotation, byline, isItalic }: Line, patterns: Patterns) =>
  !byline &&
  (inQuotation ||
    isItalic ||
    (opening.test(text) && (closed.test(text) || !/["”“»]/u.test(text.slice(1)))) ||
    splitQuoteAuthor(text, patterns)[1] !== null);

function linesOf(block: Block | undefined, place: number): Line[] {
  if (!block || ['image', 'rule', 'card', 'table', 'button'].includes(block.kind)) return [];
  const riches =
    block.kind === 'list' ? block.items : 'runs' in block ? [{ text: block.text, runs: block.runs }] : [];
  const byline = block.kind === 'quote' && block.byline;
  return riches.flatMap(({ text, runs }) => {
    const italic = italicLines(runs);
    const common = { byline, inQuotation: block.kind === 'quote', block: place };
    const all = text.split('\n');
    return all.map((line, at) => ({
      ...{ text: trimDecoration(line), ...common },
      ...{ isItalic: italic[at] ?? false, isLast: at === all.length - 1 },
    }));
  });
}

/** Of each line, whether all its letters are set in italics: the name under a quotation mostly is not. */
function italicLines(runs: readonly Run[]): boolean[] {
  const lines = [true];
  for (const { text, italic } of runs) {
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) lines.push(true);
      if (!italic && /\p{L}/u.test(part)) lines[lines.length - 1] = false;
    }
  }
  return lines;
}

/** `last`: place of the last block that was made use of. */
function quotesIn(
  lines: readonly Line[],
  patterns: Patterns,
  namedBefore: string | null,
): { quotes: Quote[]; last: number } {
  const quotes: (Quote & { isSource: boolean })[] = [];
  let last = 0;
  let open: Line[] = [];
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
  { text, byline, inQuotation, isItalic, isLast, block }: Line,
  open: readonly Line[],
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
function endsBefore(line: Line, open: readonly Line[]): boolean {
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last || open.length >= mostLines) return true;
  if (opening.test(first.text)) return closed.test(last.text);
  if (last.inQuotation) return !line.inQuotation;
  return line.block !== last.block;
}
