import { foldMarks } from '../../text/normalise-text.ts';
import { emphasised } from '../blocks/rich-lines.ts';
import type { Rich } from '../blocks/types.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
import type { Book } from '../types.ts';
import { leadingName } from './leading-name.ts';
import { withoutStop } from './without-stop.ts';

const longestTitle = 200;
const longestLine = 600;
const quoted = /["“„«‘]([^"“”„«»]{2,200}?)["“”»’](?!\p{L})/gu;

/**
 * A line that is a book or names one: title in quotation marks, set apart or plain, with its author.
 *
 * @param isListed whether a link alone is a book as well: under "What we're reading" it leads to an article
 */
export function parseBook(line: Rich, patterns: Patterns, isListed = false): Book | undefined {
  const text = line.text.slice(0, longestLine);
  const spans = titleSpans({ ...line, text });
  // In parentheses, the publisher.
  const catalogued = someMatch(foldMarks(text), patterns.authorFirst) ? authorFirst(text, spans) : undefined;
  if (catalogued) return catalogued;
  for (const { title, end, isLink } of spans) {
    const author = authorAfter(text.slice(end), patterns, isLink);
    if (author) return { title: clean(title), author };
  }
  return (
    authorFirst(text, spans) ??
    plainBook(text, patterns) ??
    dashedBook(text) ??
    titleAlone(text, spans, isListed)
  );
}

/** An author alone on the line under a title: "by Name", "Name". */
export function parseAuthorLine(text: string, patterns: Patterns): string | null {
  const name = text.replace(new RegExp(`^(?:[–—-]\\s*)?(?:(?:${byOf(patterns)})\\s+)?`, 'i'), '');
  const found = leadingName(name);
  return found !== null && /^[\s.,]*$/.test(name.slice(found.length)) ? found : null;
}

interface Span {
  title: string;
  start: number;
  end: number;
  /** Links lead to articles and shops as well: they need a "by". */
  isLink: boolean;
}

/** Where titles may stand: what is in quotation marks, and what is set apart. */
function titleSpans(line: Rich): Span[] {
  const spans: Span[] = [];
  for (const match of line.text.matchAll(quoted)) {
    spans.push({
      title: match[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
      isLink: false,
    });
  }
  for (const title of emphasised(line)) {
    const start = line.text.indexOf(title);
    const isInMarks = spans.some((span) => start >= span.start - 1 && start < span.end);
    if (start >= 0 && title.length <= longestTitle && !isInMarks) {
      spans.push({ title, start, end: start + title.length, isLink: !isSetApart(title, line) });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

const isSetApart = (title: string, { runs }: Rich) =>
  runs.some((run) => (run.bold || run.italic) && run.text.includes(title.slice(0, 20)));

/** A space, or none after an apostrophe: "d’Albert Camus". */
const afterBy = "(?:\\s+|(?<='))";
const byOf = ({ by }: Patterns) => by.map(({ source }) => source).join('|');

/** ", by Name", " — Name", " (Name)" right after a title. */
function authorAfter(rest: string, patterns: Patterns, isLink: boolean): string | null {
  const between = `^[,.]?\\s*(?:\\([^()]{1,30}\\)\\s*)?(?:,|[–—|-]\\s)?\\s*(?:${byOf(patterns)})${afterBy}`;
  const by = new RegExp(between, 'i').exec(foldMarks(rest));
  if (by) return leadingName(rest.slice(by[0].length));
  const mark = isLink ? null : /^\s*(?:[–—|-]\s*|\(|,\s+)/.exec(rest);
  const name = mark ? rest.slice(mark[0].length) : '';
  const found = leadingName(name);
  // Without a "by" only a name that is all there is.
  const isAll = mark?.[0].endsWith('(') ? /^[,)]/ : /^[\s.]*$/;
  return found !== null && isAll.test(name.slice(found.length)) ? found : null;
}

/** "Thomas Mann: Der Zauberberg. Fischer, 2012": as it is catalogued, in languages where the author goes first. */
export function parseCatalogued(text: string, { authorFirst }: Patterns): Book | undefined {
  if (!someMatch(foldMarks(text), authorFirst)) return undefined;
  const author = leadingName(text);
  const rest = text.slice(author?.length);
  const [, title = ''] = /^\s?:\s+(\p{Lu}[^.:()]{2,120}?)(?=[.(]|,\s[\p{Lu}\p{N}]|$)/u.exec(rest) ?? [];
  return author?.includes(' ') && title !== '' ? { title: clean(title), author } : undefined;
}

/** "Name: “Title”, Publisher" */
function authorFirst(text: string, spans: readonly Span[]): Book | undefined {
  const [span] = spans;
  const before = span ? text.slice(0, span.start) : '';
  const author = leadingName(before);
  const isAll = author !== null && /^\s*[:–—,]\s*$/.test(before.slice(author.length));
  // Who says something goes on in lower case: „Das Licht ist weg“, sagt sie.
  const isSource = /^.?\s*$|^[.,;]?\s\(?[\p{Lu}\p{N}]/u.test(text.slice(span?.end));
  return span && isAll && isSource ? { title: clean(span.title), author } : undefined;
}

/** "Title by Name" without any marks. Where "by" is a common word, only if it can be just one of them. */
function plainBook(text: string, patterns: Patterns): Book | undefined {
  const links = [...foldMarks(text).matchAll(new RegExp(`(,?)\\s+(?:${byOf(patterns)})${afterBy}`, 'gi'))];
  const found = links
    .map((match) => ({ match, rest: text.slice(match.index + match[0].length) }))
    .map(({ match, rest }) => ({ match, rest, author: leadingName(rest) }))
    .filter(({ rest, author }) => author !== null && /^(?:[\s.,;(–—|]|$)/.test(rest.slice(author.length)));
  const afterComma = found.filter(({ match }) => match[1] === ',');
  const sure = patterns.byIsCommon ? (afterComma.length > 0 ? afterComma : found) : found.slice(-1);
  const [only, ...others] = sure;
  if (!only || others.length > 0) return undefined;
  const title = clean(withoutLead(text.slice(0, only.match.index), patterns));
  // A mark inside: “Quiet” is a book by …
  const isTitle = title !== '' && title.length <= longestTitle && !/[.!?]\s|["“”„«»]/u.test(title);
  const isProse = someMatch(foldMarks(title), patterns.passive, patterns.beforeTitle, patterns.notTitle);
  if (!isTitle || !/^[\p{Lu}\p{N}¿¡]/u.test(title) || isProse) return undefined;
  // One word may be anything: "Send your questions by Friday".
  return /[ .]/.test(only.author ?? '') ? { title, author: only.author } : undefined;
}

/**
 * A title without the words that lead to it: "My pick this month, Deep Work". They are a sentence, or the beginning of one;
 * the first comma or colon after them that a capital follows is where the title begins.
 */
function withoutLead(text: string, { lead }: Patterns): string {
  for (const mark of text.matchAll(/(?:,|\s?:|\s[–—-])\s+(?=["“„«‘¿¡]?[\p{Lu}\p{N}])/gu)) {
    if (someMatch(foldMarks(text.slice(0, mark.index)).trim(), lead))
      return text.slice(mark.index + mark[0].length);
  }
  return text;
}

/** "Title – Name" without any marks: only a title in title case, or it may be an article and its paper. */
function dashedBook(text: string): Book | undefined {
  const [, title = '', name = ''] = /^(\p{Lu}[^–—:]{2,120}?)\s[–—-]\s([^–—]+)$/u.exec(text) ?? [];
  const author = leadingName(name);
  const words = title.match(/\p{L}{4,}/gu) ?? [];
  const isTitleCase = words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
  const isAll = author?.includes(' ') && /^[\s.]*$/.test(name.slice(author.length));
  return isTitleCase && isAll ? { title: clean(title), author } : undefined;
}

/** A line that is nothing but a title. */
function titleAlone(text: string, spans: readonly Span[], isListed: boolean): Book | undefined {
  const [span] = spans;
  const isAll = span && (isListed || !span.isLink) && span.start <= 1 && span.end >= text.length - 1;
  return isAll ? { title: clean(span.title), author: null } : undefined;
}

const clean = (title = '') =>
  withoutStop(
    title
      .replace(/^\d+[.)]\s+(?=\S)/, '')
      .replace(/^["“„«‘\s]+/u, '')
      .replace(/(?<![\s,:"”»])[\s,:"”»]+$/u, ''),
  );
