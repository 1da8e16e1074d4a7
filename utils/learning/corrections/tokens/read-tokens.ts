import { labels, routes, stages } from '../tables/common.ts';
import type { LanguageTable } from '../tables/types.ts';
import { foldLink } from './fold-link.ts';
import { type Atom, readAtoms } from './read-atoms.ts';
import { readBound, readSide } from './read-bound.ts';
import { readFrequency } from './read-frequency.ts';
import { readMoment } from './read-moment.ts';
import { readArticle, readQuantity } from './read-quantity.ts';
import type { Reading, Token } from './token-types.ts';

const signsOfSense = /[✓✔✅☑✗✘❌☒]/;
const romanLetter = /^[IVX]/;
const roman = /^(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[ABab]?$/;
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * The tokens of a text: a number with its comparator and unit is one, and so are a date, a time of day and a frequency.
 * Typography is in none of them: "10mg" and "10 mg", "1,000" and "1 000", "1-2" and "1–2" have equal keys.
 *
 * @param offset of the text in the canonical one, UTF-16 units
 */
export function readTokens(text: string, table: LanguageTable, offset = 0): Token[] {
  const atoms = readAtoms(text);
  const tokens: Token[] = [];
  for (let at = 0; at < atoms.length; ) {
    const reading = readAt(atoms, at, table, tokens.at(-1));
    const [first, last] = [atoms[at], atoms[at + (reading?.length ?? 1) - 1]];
    at += reading?.length ?? 1;
    if (!first || !last || !reading) continue;
    tokens.push({
      ...{ kind: reading.kind, key: reading.key, start: first.start + offset, end: last.end + offset },
      ...{ printed: text.slice(first.start, last.end), gap: first.gap },
      ...(reading.class === undefined ? {} : { class: reading.class }),
      ...(reading.side === undefined ? {} : { side: reading.side }),
    });
  }
  return tokens.map((token, at) =>
    table.denialEnds.has(token.key) && isDenied(tokens, at, table) ? { ...token, key: 'ne-plus' } : token,
  );
}

/** "n'est plus", but not "n'est pas plus". */
function isDenied(tokens: readonly Token[], at: number, table: LanguageTable): boolean {
  const ahead = tokens.slice(Math.max(0, at - 4), at).map(({ key }) => key);
  return ahead.some((key) => key === 'n' || key === 'ne') && !ahead.some((key) => table.negations.has(key));
}

function readAt(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
  previous: Token | undefined,
): Reading | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  if (atom.kind === 'word' && !mayBegin(table).has(atom.text) && !romanLetter.test(atom.printed))
    return readWord(atoms, at, table);
  // "Ein Gramm am Tag": one of a unit.
  const isAmount = previous?.kind === 'figure' || (previous?.class === 'number' && / /.test(previous.key));
  const isBehindFigure = isAmount && /^[ -]?$/.test(atom.gap);
  const figure =
    readMoment(atoms, at, table) ??
    readBound(atoms, at, table) ??
    readFrequency(atoms, at, table, isBehindFigure) ??
    readQuantity(atoms, at, table) ??
    readArticle(atoms, at, table);
  if (figure) return { ...figure, key: `${figure.kind}:${figure.key}` };
  if (atom.kind === 'link') return { kind: 'link', key: foldLink(atom.text), length: 1 };
  if (atom.kind === 'code') return { kind: 'code', key: atom.text.replaceAll('-', ''), length: 1 };
  if (atom.kind === 'sign')
    return signsOfSense.test(atom.text) ? { kind: 'sign', key: atom.text, length: 1 } : undefined;
  return (
    readRoman(atom, previous) ??
    readRoute(atom, atoms[at + 1]) ??
    readSide(atoms, at, table) ??
    readWord(atoms, at, table)
  );
}

function readWord(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (atom === undefined) return undefined;
  // "can't" is one word, and denies.
  if (next?.gap === "'" && next.text === 't' && atom.text.endsWith('n'))
    return { kind: 'word', key: `${atom.text}'t`, length: 2 };
  return readMomentWord(atom, table) ?? { kind: 'word', key: atom.text, length: 1 };
}

/** The words that a figure can begin with, by table. */
const beginnings = new WeakMap<LanguageTable, ReadonlySet<string>>();

function mayBegin(table: LanguageTable): ReadonlySet<string> {
  const known = beginnings.get(table);
  if (known) return known;
  const { comparators, frequencies, everyPhrases, perPhrases, sides } = table;
  const phrases = [...comparators, ...frequencies, ...everyPhrases, ...perPhrases, ...sides];
  const maps = [
    table.numbers,
    table.weakNumbers,
    table.onces,
    table.adverbs,
    table.months,
    table.weekdays,
    labels,
  ];
  const words = new Set([
    ...phrases.flatMap(([[first]]) => first ?? []),
    ...maps.flatMap((map): string[] => [...map.keys()]),
    ...table.articles,
    ...[...routes].flatMap((route) => [route, route.charAt(0)]),
  ]);
  beginnings.set(table, words);
  return words;
}

/** "stage III"; "IV" alone is a way to give. */
function readRoman(atom: Atom, previous: Token | undefined): Reading | undefined {
  if (!roman.test(atom.printed) || !previous) return undefined;
  // "types III-IV".
  const isFarEnd = previous.kind === 'figure' && roman.test(previous.printed) && /^ ?[-/] ?$/.test(atom.gap);
  if (!isFarEnd && !stages.has(previous.key)) return undefined;
  const values = [...atom.printed].map((letter) => romanValues[letter] ?? 0);
  const sum = values.reduce(
    (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return {
    kind: 'figure',
    key: `figure:${sum}${/[ab]$/i.exec(atom.printed)?.[0].toLowerCase() ?? ''}`,
    length: 1,
  };
}

/** "p.o.", "IV", "sc": how a medicine is given, as one name however it is written. "im" is a German word. */
function readRoute(atom: Atom, next: Atom | undefined): Reading | undefined {
  const isDotted = atom.text.length === 1 && next?.gap === '.' && next.text.length === 1;
  const key = isDotted ? atom.text + next.text : atom.text;
  if (!routes.has(key) || (key === 'im' && !isDotted && atom.printed !== 'IM')) return undefined;
  return { kind: 'code', key, length: isDotted ? 2 : 1 };
}

function readMomentWord(atom: Atom, table: LanguageTable): Reading | undefined {
  const moment = table.momentWords.get(atom.text);
  return moment === undefined
    ? undefined
    : { kind: 'weak', key: `weak:${moment}`, length: 1, class: moment.slice(0, 1) };
}
