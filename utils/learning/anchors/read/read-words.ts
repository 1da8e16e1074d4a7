import type { Reader, Words } from '../types.ts';
import { foldNumber } from './fold-number.ts';

const invisible = /\u00ad|[\u200b-\u200d]|\u2060|\ufeff|[\ufe00-\ufe0f]/g;

/** Groups of three with a space of any kind between, or digits with any other mark. */
const number = "\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}(?!\\d))+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,:·'’]\\d+)*";
const raised = '[\\u00b9\\u00b2\\u00b3\\u2070-\\u207f]+';
const fraction = '[\\u00bc-\\u00be\\u2150-\\u215e\\u2189]';
const letters = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060\\ufeff])*';
const address =
  '(?:https?://|www\\.)[^\\s<>"“”«»]*[^\\s<>"“”«».,;:!?)\\]]|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}';
const marks = '<=|>=|\\+/[-−]|[%‰°/?&@§]|\\p{Sm}|\\p{Sc}';
const dashes = '[-\\u2010-\\u2014\\u2212]';

/** A text of 1 MB has about 150,000. What is behind them is not read. */
const mostWords = 250_000;

/** In this order in the groups of a match. */
const word = new RegExp(
  `(${address})|(${number})|(${raised})|(${fraction})|(${letters})|(${marks})|${dashes}`,
  'uy',
);
/** Most words are of these, and most of what is none. */
const plainWord = /[A-Za-z]+(?![A-Za-z\d@\u0080-\uffff]|:\/\/)(?<![wW]{3}(?=\.))/y;
const plainGap = /[\s,.;:!"'()[\]|*#]+/y;

/** Columns of a table and signs that are mere ornament. */
const silent = new Set(['|', '¬']);
const sameMark: Readonly<Record<string, string>> = {
  '<=': '≤',
  '>=': '≥',
  '≦': '≤',
  '≧': '≥',
  '⩽': '≤',
  '⩾': '≥',
  '+/-': '±',
  '+/−': '±',
  '×': 'x',
  '∼': '~',
  '⁄': '/',
  '∕': '/',
};

/**
 * The words, figures and telling marks of a text. Two that differ in typography or case alone are the same: kinds of spaces,
 * dashes and quotation marks, ligatures, soft hyphens, marks for thousands. A comparator, a sign, a percent sign, a slash, a
 * question mark and the dash of a range are words; commas, full stops, brackets and quotation marks are none.
 *
 * @param vocabulary numbers for words, the same in all texts that are read with it
 * @param hasDecimalComma whether the text writes 1,5 and 1.000 (Spanish, German, French) or 1.5 and 1,000
 */
export function readWords(text: string, vocabulary: Reader['words'], hasDecimalComma: boolean): Words {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let behindNumber = -1;
  let at = 0;
  const add = (key: string, end: number) => {
    let id = vocabulary.get(key);
    if (id === undefined) {
      id = vocabulary.size;
      vocabulary.set(key, id);
    }
    ids.push(id);
    starts.push(at);
    ends.push(end);
  };
  while (at < text.length && ids.length < mostWords) {
    at = endOf(plainGap, text, at);
    const end = endOf(plainWord, text, at);
    if (end > at) {
      add(foldLetters(text.slice(at, end), isUnit(text, behindNumber, at)), end);
      at = end;
      continue;
    }
    word.lastIndex = at;
    const match = word.exec(text);
    if (!match) {
      at += 1;
      continue;
    }
    const [raw, isAddress, isNumber, isRaised, isFraction, isLetters, isMark] = match;
    const behind = at + raw.length;
    if (isLetters !== undefined) add(foldLetters(raw, isUnit(text, behindNumber, at)), behind);
    else if (isNumber !== undefined) {
      add(foldNumber(raw, hasDecimalComma), behind);
      behindNumber = behind;
    } else if (isMark !== undefined) {
      if (!silent.has(raw)) add(sameMark[raw] ?? raw, behind);
    } else if (isAddress !== undefined) add(raw, behind);
    else if (isRaised !== undefined) add(`^${raw.normalize('NFKC')}`, behind);
    else if (isFraction !== undefined) add(`&${raw.normalize('NFKC')}`, behind);
    else {
      const dash = readDash(text, at, behind);
      if (dash !== undefined) add(dash, behind);
    }
    at = behind;
  }
  return { ids, starts, ends };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const isUnit = (text: string, behindNumber: number, start: number) =>
  behindNumber === start || (behindNumber === start - 1 && /\s/.test(text.charAt(behindNumber)));

const plain = /^[a-z]+$/;

function foldLetters(raw: string, isBehindNumber: boolean): string {
  if (plain.test(raw)) return raw;
  const folded = raw.replace(invisible, '').normalize('NFKC');
  const lower = folded.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  // Mg is no mg, and MU is no mU; mL is ml.
  return isBehindNumber && folded.length <= 4 && folded.startsWith('M') ? `M${lower.slice(1)}` : lower;
}

/** The dash of a range and the minus are words; a hyphen, a bullet and a dash between clauses are none. */
function readDash(text: string, start: number, end: number): string | undefined {
  const follows = /^\s?\d/.test(text.slice(end, end + 2));
  if (!follows) return undefined;
  if (/\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return '–';
  const isMinus = /\d/.test(text.charAt(end)) && (start === 0 || /[\s([=<>≤≥:]/.test(text.charAt(start - 1)));
  return isMinus ? '−' : undefined;
}
