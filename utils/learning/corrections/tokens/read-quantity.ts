import { labels, spans } from '../tables/common.ts';
import type { LanguageTable } from '../tables/types.ts';
import { isNear, matchPhrase } from './match-phrase.ts';
import { readAmount, readUnit } from './read-amount.ts';
import type { Atom } from './read-atoms.ts';
import { rangeLink, readRange } from './read-frequency.ts';
import { readNumber } from './read-number.ts';
import type { Reading } from './token-types.ts';

const signs: Readonly<Record<string, string>> = {
  ...{ '<': '<', '>': '>', '≤': '<=', '⩽': '<=', '<=': '<=', '≥': '>=', '⩾': '>=', '>=': '>=' },
  ...{ '=': '', '~': '', '≈': '', '±': '±' },
};

const sharesOf: Readonly<Record<string, string>> = {
  '1/2': '0.5',
  '1/3': '0.333',
  '1/4': '0.25',
  '3/4': '0.75',
};

/** A number with what belongs to it: comparator, range, unit; it begins at an atom. */
export function readQuantity(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  const label = labels.get(atoms[at]?.text ?? '');
  const compare = comparatorAt(atoms, at, table);
  const next = at + (compare?.length ?? 0) + (label === undefined ? 0 : 1);
  // "at least the half".
  const isShare = (table.weakNumbers.get(atoms[next + 1]?.text ?? '') ?? 1) < 1;
  const hasArticle = compare !== undefined && isShare && table.functionWords.has(atoms[next]?.text ?? '');
  const start = hasArticle && !table.articles.has(atoms[next]?.text ?? '') ? next + 1 : next;
  if (start > at && !isNear(atoms[start]) && atoms[start]?.gap !== '') return undefined;
  const isBetween = compare?.what === 'between';
  const amount = readRange(atoms, start, table, isBetween);
  if (amount === undefined || (isBetween && !amount.isRange)) return undefined;
  if (amount.isWeak)
    return compare === undefined || takesUnit(atoms[start], amount.value, table)
      ? readWeak(atoms, start, table, at, compare?.what)
      : undefined;

  let [value, length] = [amount.value, start - at + amount.length];
  const ratio = atoms[at + length];
  const other = ratio?.text === '/' && ratio.gap === '' ? atoms[at + length + 1] : undefined;
  if (other?.kind === 'number' && other.gap === '') {
    value += `/${other.text}`;
    length += 2;
  } else if (ratio?.kind === 'number' && ratio.gap === ':') {
    value += `:${readNumber(ratio.text, table.decimal)}`;
    length += 1;
  }
  let unit = readUnit(atoms, at + length, table);
  length += unit?.length ?? 0;
  const far = unit && !amount.isRange ? farEnd(atoms, at + length, table, unit.unit, isBetween) : undefined;
  if (far) {
    value += `-${far.value}`;
    length += far.length;
    unit = { ...far };
  }
  const after = matchPhrase(atoms, at + length, table.afterComparators);
  const isPlus = atoms[at + length]?.text === '+' && atoms[at + length]?.gap === '';
  const comparator = isPlus ? '>=' : (after?.what ?? signOf(compare?.what));
  length += isPlus ? 1 : (after?.length ?? 0);
  const key = [comparator, sharesOf[value] ?? value, unit?.unit ?? label].filter(Boolean).join(' ');
  return { kind: 'figure', key, length };
}

const signOf = (what: string | undefined) => (what === 'between' || what === '~' ? '' : what);

/** "5 mg to 10 mg": the same unit on both sides. */
function farEnd(atoms: readonly Atom[], at: number, table: LanguageTable, unit: string, isBetween: boolean) {
  const link = rangeLink(atoms, at, table, isBetween);
  if (link === undefined || /^(?:or|o|oder|ou)$/.test(atoms[at]?.text ?? '')) return undefined;
  const amount = readAmount(atoms, at + link, table);
  if (amount === undefined || amount.isWeak) return undefined;
  const own = readUnit(atoms, at + link + amount.length, table);
  return own?.unit === unit
    ? { value: amount.value, unit, length: link + amount.length + own.length }
    : undefined;
}

function comparatorAt(atoms: readonly Atom[], at: number, table: LanguageTable) {
  const atom = atoms[at];
  const sign = atom?.kind === 'sign' ? signs[atom.text] : undefined;
  return sign === undefined ? matchPhrase(atoms, at, table.comparators) : { what: sign, length: 1 };
}

const takesUnit = (atom: Atom | undefined, value: string, table: LanguageTable) =>
  Number(value) < 1 ||
  table.articles.has(atom?.text ?? '') ||
  /^(?:one|single|uno|eins|an?)$/.test(atom?.text ?? '');

/** "one week" is a figure; "una semana", "the first" and "half" are where they stand for one. */
function readWeak(
  atoms: readonly Atom[],
  start: number,
  table: LanguageTable,
  at: number,
  comparator: string | undefined,
): Reading | undefined {
  const amount = readShare(atoms, start, table) ?? readAmount(atoms, start, table);
  if (amount === undefined) return undefined;
  // "half a tablet".
  const isShare = Number(amount.value) < 1 && table.articles.has(atoms[start + amount.length]?.text ?? '');
  const behind = start + amount.length + (isShare ? 1 : 0);
  const unit = takesUnit(atoms[start], amount.value, table) ? readUnit(atoms, behind, table) : undefined;
  const length = (unit ? behind + unit.length : start + amount.length) - at;
  const isFigure = unit !== undefined && !table.articles.has(atoms[start]?.text ?? '');
  // "more than half", but "about one".
  if (comparator !== undefined && unit === undefined && Number(amount.value) >= 1) return undefined;
  const key = [signOf(comparator), amount.value, unit?.unit].filter(Boolean).join(' ');
  return isFigure || comparator
    ? { kind: 'figure', key, length }
    : { kind: 'weak', key, length, class: 'number' };
}

/** "a quarter", "ein Drittel": not the one that its article may be. */
function readShare(atoms: readonly Atom[], at: number, table: LanguageTable) {
  const share = table.weakNumbers.get(atoms[at + 1]?.text ?? '') ?? 1;
  return table.articles.has(atoms[at]?.text ?? '') && share < 1
    ? { value: String(share), length: 2, isWeak: true }
    : undefined;
}

/** "a week": one, where it stands for another number of them. */
export function readArticle(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  if (!table.articles.has(atoms[at]?.text ?? '')) return undefined;
  const unit = readUnit(atoms, at + 1, table);
  return unit && spans.has(unit.unit)
    ? { kind: 'weak', key: `1 ${unit.unit}`, length: 1 + unit.length, class: 'number' }
    : undefined;
}
