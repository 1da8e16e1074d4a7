import { normaliseText } from '../../text/normalise-text.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
import { leadingName } from './leading-name.ts';
import { parseLeadIn } from './parse-lead-in.ts';
import { unquote } from './unquote.ts';
import { withoutStop } from './without-stop.ts';

const dash = /^\s*[-–—―~]+\s*/;
const longestAuthor = 80;
const longestLine = 1500;
const longestName = 60;
const mostNameWords = 6;
/** Names have few words in lower case: of, de, van, proverb. */
const mostLowerWords = 3;

const dashed = /^(.+?["”»“.!?…])\s*[-–—―~]+\s*([^"“”]{2,80}(?:\s(?:from|in)|,)\s+["“].+|[^"“”]{2,})$/u;
const afterMarks = /^(["“„«].{8,}["”“»][.,]?)\s*,?\s*(\(?[^"“”„«»:!?]{2,60}\)?)$/u;
const beforeMarks = /^([^"“”„«»]{2,60}):\s*(["“„«].{8,}["”“»][.!]?)$/u;

/** "“Text.” — Name", "“Text” (Name)", "Name: “Text”" on one line: the quotation and its author, null where none is. */
export function splitQuoteAuthor(text: string, patterns: Patterns): [string, string | null] {
  const line = text.length > longestLine ? '' : text;
  const [, quoted, named] = dashed.exec(line) ?? [];
  const author = named === undefined ? null : parseQuoteAuthor(named, patterns);
  if (quoted !== undefined && author !== null && author.length <= longestAuthor) return [quoted, author];
  const [, before, after] = afterMarks.exec(line) ?? [];
  const name = after?.replace(/^\(|\)$/g, '') ?? '';
  if (before !== undefined && isBareName(name, patterns)) return [before, parseQuoteAuthor(name, patterns)];
  const [, who = '', said] = beforeMarks.exec(line) ?? [];
  const speaker = isBareName(who, patterns) ? who.trim() : (parseLeadIn(`${who}:`, patterns) ?? '');
  // One word before a verb may be anything: "Como dijo Séneca: …".
  const isSure = speaker.includes(' ') || speaker === who.trim();
  return said !== undefined && isSure ? [said, speaker] : [text, null];
}

/** Whether a line is a name and nothing else. */
export function isBareName(text: string, patterns: Patterns): boolean {
  const [name = ''] = text.split(/[,(]/);
  const words = name.trim().split(/\s+/);
  const line = normaliseText(text);
  return (
    /^\p{Lu}/u.test(name) &&
    text.length <= longestName &&
    !name.includes(':') &&
    words.length <= mostNameWords &&
    leadingName(name.trim())?.length === name.trim().length &&
    !/(?<!\b(?:\p{Lu}|Jr|Sr))[.!?:;]$/u.test(text) &&
    !someMatch(line, patterns.signOff, patterns.valediction, patterns.greeting) &&
    !someMatch(line, patterns.headings.furniture)
  );
}

/**
 * An author without the work: "Name, Work", "Name from “Work”", "Name (Work)"; "Sr." and the like belong to the name. A
 * remark in the author's place ("I can’t find who said this") names nobody.
 */
export function parseQuoteAuthor(line: string, { citing, by }: Patterns): string | null {
  const text = line.replace(dash, '');
  const links = by.map(({ source }) => source).join('|');
  const source = someMatch(normaliseText(text), citing)
    ? (text.split(new RegExp(`\\s(?:${links})\\s`, 'iu'))[1] ?? '')
    : text;
  const [first = ''] = source.split(
    /,\s+(?!(?:Sr|Jr|M\.?D|Ph\.?D|II|III|IV)\b)|\s+(?:from|in|aus|dans|en)\s+(?=["“„«‘'*_]|\p{Lu})|\s*\(|\s*\[|\s+[–—|]\s+|(?<!\b(?:\p{Lu}|Jr|Sr|Dr|St))\.\s+(?=\p{Lu})/u,
  );
  const name = withoutStop(unquote(first).replace(/;$/, ''));
  const lowerWords = name.match(/(?<!\S)\p{Ll}\S*/gu) ?? [];
  return name === '' || lowerWords.length > mostLowerWords ? null : name;
}
