import type { Block } from './blocks/types.ts';
import { trimDecoration } from './normalise-text.ts';
import { type Found, type Outline, sectionsOf } from './outline.ts';
import type { Quote } from './types.ts';

const dash = /^\s*[-–—―~]+\s*/;
const longestAuthor = 80;
const outerMarks = /^["“„«'‘]+\s*|\s*["”“»'’]+$/gu;

/** The quotations under a heading for them. Without such a heading there is no quote, whatever is quoted. */
export function parseQuotes(outline: Outline): Found<Quote[]> {
  const quotes: Quote[] = [];
  const used: number[] = [];
  for (const { headingAt, body } of sectionsOf(outline, 'quote')) {
    const lines = body.flatMap((index) => linesOf(outline.blocks[index]));
    const found = quotesIn(lines);
    if (found.length === 0) continue;
    quotes.push(...found);
    used.push(...(headingAt === null ? [] : [headingAt]), ...body);
  }
  return { value: quotes, blocks: used };
}

interface Line {
  text: string;
  byline: boolean;
}

function linesOf(block: Block | undefined): Line[] {
  if (!block || block.kind === 'image' || block.kind === 'rule' || block.kind === 'card') return [];
  const texts = block.kind === 'list' ? block.items.map((item) => item.text) : [block.text];
  const byline = block.kind === 'quote' && block.byline;
  return texts.flatMap((text) => text.split('\n')).map((text) => ({ text: trimDecoration(text), byline }));
}

function quotesIn(lines: readonly Line[]): Quote[] {
  const quotes: Quote[] = [];
  let open: string[] = [];
  const close = (author: string | null) => {
    const text = unquoted(open.join(' '));
    if (text !== '') quotes.push({ text, author });
    open = [];
  };
  for (const { text, byline } of lines) {
    if (text === '') continue;
    const isAuthor = byline || (dash.test(text) && text.length <= longestAuthor + 40);
    if (isAuthor && open.length > 0) close(authorOf(text));
    else if (isAuthor) continue;
    else {
      // A new quotation begins before the last was given an author.
      if (open.length > 0 && /^["“„«]/u.test(text) && isClosed(open)) close(null);
      else if (open.length > 0 && isClosed(open)) break;
      const [quote, author] = splitAuthor(text);
      open.push(quote);
      if (author !== null) close(author);
    }
  }
  if (open.length > 0) close(null);
  return quotes;
}

const isClosed = (open: readonly string[]) => /["”»“]$/u.test(open.at(-1) ?? '') || open.length >= 6;

/** "“Text.” — Name" on one line. */
function splitAuthor(text: string): [string, string | null] {
  const match = /^(.+?["”»“.!?…])\s*[-–—―~]+\s*([^"“”]{2,})$/u.exec(text);
  const author = match?.[2] === undefined ? null : authorOf(match[2]);
  return match?.[1] !== undefined && author !== null && author.length <= longestAuthor
    ? [match[1], author]
    : [text, null];
}

/** Without the work: "Name, Work", "Name from “Work”", "Name (Work)"; "Sr." and the like belong to the name. */
function authorOf(text: string): string | null {
  const name = text
    .replace(dash, '')
    .split(/,\s+(?!(?:Sr|Jr|M\.?D|Ph\.?D|II|III|IV)\b)|\s+(?:from|in)\s+(?=["“‘'«*_]|\p{Lu})|\s*\(|\s*\[/u)[0]
    ?.replace(outerMarks, '')
    .replace(/(?<!\b(?:Sr|Jr|\p{Lu}|M\.D|Ph\.D))[.,;]$/u, '')
    .trim();
  return name || null;
}

function unquoted(text: string): string {
  return text.trim().replace(outerMarks, '').trim();
}
