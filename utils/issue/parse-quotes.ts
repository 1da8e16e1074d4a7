import type { Block } from './blocks/types.ts';
import { normaliseText, trimDecoration } from './normalise-text.ts';
import { type Found, type Outline, sectionsOf, withoutClosing } from './outline.ts';
import type { Patterns } from './patterns/types.ts';
import type { Quote } from './types.ts';
import { unquote } from './unquote.ts';

const dash = /^\s*[-–—―~]+\s*/;
const longestAuthor = 80;
const longestLine = 1500;
/** Names have few words in lower case: of, de, van, proverb. */
const mostLowerWords = 3;

/** The quotations under a heading for them. Without such a heading there is no quote, whatever is quoted. */
export function parseQuotes(outline: Outline): Found<Quote[]> {
  const quotes: Quote[] = [];
  const used: number[] = [];
  for (const { headingAt, body } of sectionsOf(outline, 'quote')) {
    const lines = body.flatMap((index) => linesOf(outline.blocks[index]));
    const found = quotesIn(lines, outline.patterns);
    if (found.length === 0) continue;
    quotes.push(...found);
    used.push(...(headingAt === null ? [] : [headingAt]), ...withoutClosing(outline, body, found.length * 2));
  }
  return { value: quotes, blocks: used };
}

interface Line {
  text: string;
  byline: boolean;
  inQuotation: boolean;
}

function linesOf(block: Block | undefined): Line[] {
  if (!block || block.kind === 'image' || block.kind === 'rule' || block.kind === 'card') return [];
  const texts = block.kind === 'list' ? block.items.map((item) => item.text) : [block.text];
  const byline = block.kind === 'quote' && block.byline;
  return texts
    .flatMap((text) => text.split('\n'))
    .map((text) => ({ text: trimDecoration(text), byline, inQuotation: block.kind === 'quote' }));
}

function quotesIn(lines: readonly Line[], patterns: Patterns): Quote[] {
  const quotes: Quote[] = [];
  let open: string[] = [];
  const close = (author: string | null) => {
    const text = unquote(open.join(' '));
    if (text !== '') quotes.push({ text, author });
    open = [];
  };
  for (const { text, byline, inQuotation } of lines) {
    if (text === '') continue;
    const isAuthor = byline || (dash.test(text) && text.length <= longestAuthor + 40);
    if (isAuthor && open.length > 0) close(authorOf(text, patterns));
    else if (isAuthor) continue;
    else {
      // A new quotation begins before the last was given an author.
      if (open.length > 0 && /^["“„«]/u.test(text) && isClosed(open)) close(null);
      else if (open.length > 0 && isClosed(open)) break;
      const [quote, author] = splitAuthor(text, patterns);
      const isQuoted = inQuotation || /^["“„«]/u.test(text) || author !== null;
      // After the first quotation, what is not marked as one is the letter going on.
      if (quotes.length > 0 && open.length === 0 && !isQuoted) break;
      open.push(quote);
      if (author !== null) close(author);
    }
  }
  if (open.length > 0) close(null);
  return quotes;
}

const isClosed = (open: readonly string[]) => /["”»“]$/u.test(open.at(-1) ?? '') || open.length >= 6;

/** "“Text.” — Name" on one line. */
function splitAuthor(text: string, patterns: Patterns): [string, string | null] {
  const match = /^(.+?["”»“.!?…])\s*[-–—―~]+\s*([^"“”]{2,80}(?:\s(?:from|in)|,)\s+["“].+|[^"“”]{2,})$/u.exec(
    text.length > longestLine ? '' : text,
  );
  const author = match?.[2] === undefined ? null : authorOf(match[2], patterns);
  return match?.[1] !== undefined && author !== null && author.length <= longestAuthor
    ? [match[1], author]
    : [text, null];
}

/**
 * Without the work: "Name, Work", "Name from “Work”", "Name (Work)"; "Sr." and the like belong to the name. A remark in
 * the author's place ("I can’t find who said this") names nobody.
 */
function authorOf(line: string, { citing, by }: Patterns): string | null {
  const text = line.replace(dash, '');
  const source = citing.test(normaliseText(text))
    ? (text.split(new RegExp(`\\s(?:${by.source})\\s`, 'iu'))[1] ?? '')
    : text;
  const [first = ''] = source.split(
    /,\s+(?!(?:Sr|Jr|M\.?D|Ph\.?D|II|III|IV)\b)|\s+(?:from|in)\s+(?=["“‘'«*_]|\p{Lu})|\s*\(|\s*\[/u,
  );
  const name = unquote(first)
    .replace(/(?<!\b(?:Sr|Jr|\p{Lu}|M\.D|Ph\.D))[.,;]$/u, '')
    .trim();
  const lowerWords = name.match(/(?<!\S)\p{Ll}\S*/gu) ?? [];
  return name === '' || lowerWords.length > mostLowerWords ? null : name;
}
