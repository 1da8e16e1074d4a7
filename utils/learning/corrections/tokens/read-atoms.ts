import type { TextRange } from '../types.ts';
import { foldSurface } from './fold-surface.ts';

type AtomKind = 'link' | 'clock' | 'date' | 'phone' | 'number' | 'code' | 'word' | 'sign';

/** The smallest piece that means something: figures and words are put together from them. */
export interface Atom extends TextRange {
  kind: AtomKind;
  /** Small, without accents, marks that look alike as one. */
  text: string;
  /** What stands between it and the one ahead. */
  gap: string;
  /** As it is printed. */
  printed: string;
}

const domains = 'com|org|net|edu|gov|info|io|eu|uk|de|fr|es|ch|at|ca|au|ie|int|health|example|app|co|tv';
const link = new RegExp(
  `https?://[^\\s<>"]+|www\\.[^\\s<>"]+|[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,5}|` +
    `(?:[a-z0-9-]{1,63}\\.){1,5}(?:${domains})\\b(?:/[^\\s<>"]*)?`,
  'y',
);
const doi = /10\.\d{4,9}\/[^\s<>"]+/y;
const clock =
  /\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.|[ap]m\b)|\d{1,2}[:.]\d{2} ?(?:uhr\b|h\b)|\d{1,2} ?uhr\b|\d{1,2} ?h ?[0-5]\d(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const date = /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([./])\d{1,2}\1\d{2,4}(?!\d)/y;
const phone =
  /(?:\+ ?\d|\((?!(?:19|20)\d\d\))\+?\d|0\d)[\d ()/.-]{5,20}\d(?![\d%])|\d{3}[ .-]\d{3}[ .-]\d{4}(?!\d)|\d{2}(?: \d{2}){3,5}(?!\d)/y;
const number =
  /[-+]?(?:\d{1,3}([ '.,])\d{3}(?!\d)(?:\1\d{3}(?!\d))*(?:[.,]\d+)?|\d+(?:[.,·]\d+)?|[.,]\d+)(?: ?[½¼¾⅓⅔]|\^-?\d+|[⁻⁰¹²³⁴-⁹]+)?|[½¼¾⅓⅔]/y;
const code =
  /[a-z]\d\d\.\d[a-z\d]{0,3}(?![\p{L}\d])|[a-z]+(?:-[a-z]+)*-?\d+[a-z0-9]*(?:-[a-z0-9]+)*|[a-z]+-[\u0370-\u03ff](?![\p{L}])/uy;
const word = /\p{L}[\p{L}\p{M}]*[²³]?/uy;
const sign = /<=|>=|[<>≤≥⩽⩾=±~≈%‰°€$£✓✔✅☑✗✘❌☒/+]/uy;
const begin = /[\p{L}\d½¼¾⅓⅔<>≤≥⩽⩾=±~≈%‰°€$£✓✔✅☑✗✘❌☒/(.,+-]/gu;

const numeric: ReadonlyArray<readonly [AtomKind, RegExp]> = [
  ['link', doi],
  ['date', date],
  ['clock', clock],
  ['phone', phone],
  ['number', number],
];
const fewestDigits = 7;

/** The atoms of a text, in order; punctuation is in the gaps between them. */
export function readAtoms(text: string): Atom[] {
  const surface = foldSurface(text);
  const textOf = /[ßœæα-δκω]/.test(surface) ? unfoldLetters : (atom: string) => atom;
  const atoms: Atom[] = [];
  let end = 0;
  begin.lastIndex = 0;
  for (let found = begin.exec(surface); found; found = begin.exec(surface)) {
    const start = found.index;
    const [kind, length] = atomAt(surface, text, start);
    if (length === 0) continue;
    const stop = start + length;
    atoms.push({
      ...{ kind, start, end: stop, text: textOf(surface.slice(start, stop)), gap: surface.slice(end, start) },
      printed: text.slice(start, stop),
    });
    end = stop;
    begin.lastIndex = stop;
  }
  return atoms;
}

/** They cannot be folded in their place. "TNF-α" is spoken "TNF alpha". */
const unfolded = new Map([
  ...Object.entries({ ß: 'ss', œ: 'oe', æ: 'ae' }),
  ...Object.entries({ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa', ω: 'omega' }),
]);

const unfoldLetters = (text: string) =>
  text.replace(/[ßœæα-δκω]/g, (letter) => unfolded.get(letter) ?? letter);

function atomAt(surface: string, text: string, at: number): [AtomKind, number] {
  const first = surface.charAt(at);
  if (/[\d(.,+½¼¾⅓⅔-]/.test(first)) {
    const found = numberAt(surface, at, first);
    if (found) return found;
  } else if (/\p{L}/u.test(first)) return wordAt(surface, text, at);
  return ['sign', lengthAt(sign, surface, at)];
}

function numberAt(surface: string, at: number, first: string): [AtomKind, number] | undefined {
  const ahead = surface.slice(Math.max(0, at - 2), at);
  // A dash between two numbers is none of the second; "Fig.5" has no fraction.
  if (first === '-' && !/(?:[^\d] |\()$/.test(ahead)) return undefined;
  if (first === '+' && !/(?:^|[^\d] |\()$/.test(ahead)) return undefined;
  if (/[.,]/.test(first) && !/(?:^|[\s(<>=])$/.test(ahead)) return undefined;
  for (const [kind, pattern] of numeric) {
    const length = lengthAt(pattern, surface, at);
    if (length === 0) continue;
    const found = surface.slice(at, at + length);
    if (kind === 'phone' && found.replace(/\D/g, '').length < fewestDigits) continue;
    return [kind, kind === 'link' ? withoutMarks(found).length : length];
  }
  return undefined;
}

function wordAt(surface: string, text: string, at: number): [AtomKind, number] {
  const length = lengthAt(word, surface, at);
  const next = surface.charAt(at + length);
  if (/[.@:/\d_%+-]/.test(next)) {
    const address = lengthAt(link, surface, at);
    if (address > length) return ['link', withoutMarks(surface.slice(at, at + address)).length];
    const symbol = lengthAt(code, surface, at);
    if (symbol > length && isCode(text.slice(at, at + symbol))) return ['code', symbol];
  }
  return ['word', length];
}

/** "IL-17A", "B12", "b12"; "type-2" and "spf50" are words with a number. */
function isCode(printed: string): boolean {
  const [letters = ''] = printed.match(/^[\p{L}-]+/u) ?? [];
  if (/^(?:spf|lsf|fps)-?$/i.test(letters)) return false;
  return /\p{Lu}/u.test(letters) || (!letters.includes('-') && letters.length < 6);
}

/** What ends the sentence is no part of the address. */
const withoutMarks = (address: string) => address.replace(/[.,;:!?)\]'"]+$/, '');

function lengthAt(pattern: RegExp, surface: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(surface)?.[0].length ?? 0;
}
