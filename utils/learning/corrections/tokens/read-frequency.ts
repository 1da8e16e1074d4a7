import { dailyThings, spans } from '../tables/common.ts';
import type { LanguageTable } from '../tables/types.ts';
import { isNear, matchPhrase } from './match-phrase.ts';
import { readAmount, readUnit } from './read-amount.ts';
import type { Atom } from './read-atoms.ts';
import type { Reading } from './token-types.ts';

/**
 * A frequency that begins at an atom: `2/day` for "twice daily", `1/8 hour` for "every 8 hours".
 *
 * @param isBehindFigure then "a day" tells how often
 */
export function readFrequency(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
  isBehindFigure: boolean,
): Reading | undefined {
  const fixed = matchPhrase(atoms, at, table.frequencies);
  if (fixed) return figure(fixed.what, fixed.length);
  return (
    readEvery(atoms, at, table) ??
    readTimes(atoms, at, table, isBehindFigure) ??
    readHourly(atoms, at) ??
    periodAt(atoms, at, table, isBehindFigure)
  );
}

const isYear = (atom: Atom | undefined) => atom?.kind === 'number' && /^(?:19|20)\d\d$/.test(atom.text);
const figure = (key: string, length: number): Reading => ({ kind: 'figure', key, length });

/** "every 8 hours", "every morning". */
function readEvery(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  const every = matchPhrase(atoms, at, table.everyPhrases);
  if (!every) return undefined;
  const amount = readRange(atoms, at + every.length, table);
  const behind = at + every.length + (amount?.length ?? 0);
  const unit = readUnit(atoms, behind, table);
  if (unit && spans.has(unit.unit)) {
    const span = amount === undefined || amount.value === '1' ? unit.unit : `${amount.value} ${unit.unit}`;
    return figure(`1/${span}`, every.length + (amount?.length ?? 0) + unit.length);
  }
  const moment = amount === undefined ? table.momentWords.get(atoms[behind]?.text ?? '') : undefined;
  return moment?.startsWith('t:') ? figure(`1/${moment.slice(2)}`, every.length + 1) : undefined;
}

/** "twice daily", "3 times a week", "2-mal pro Tag", "une fois". */
function readTimes(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
  isBehindFigure: boolean,
): Reading | undefined {
  const count = readCount(atoms, at, table);
  if (count === undefined) return undefined;
  const period = periodAt(atoms, at + count.length, table, true);
  if (period && isNear(atoms[at + count.length]))
    return figure(`${count.value}${period.key.slice(1)}`, count.length + period.length);
  if (count.value === '1')
    return isBehindFigure ? undefined : { kind: 'weak', key: '1', length: count.length, class: 'number' };
  return figure(`${count.value} times`, count.length);
}

function readCount(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
): { value: string; length: number } | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  const once = table.onces.get(atom.text);
  if (once !== undefined) return { value: String(once), length: 1 };
  const amount = readRange(atoms, at, table);
  const times = amount && atoms[at + amount.length];
  if (!times || !/^[ -]?$/.test(times.gap) || !table.timesWords.has(times.text)) return undefined;
  return { value: amount.value, length: amount.length + 1 };
}

/** "daily", "per week", "/day"; "a day" only where it is told how much. */
function periodAt(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
  isBehindFigure: boolean,
): Reading | undefined {
  const atom = atoms[at];
  if (atom === undefined) return undefined;
  const adverb = table.adverbs.get(atom.text);
  if (adverb !== undefined)
    return dailyThings.has(atoms[at + 1]?.text ?? '') ? undefined : figure(`1/${adverb}`, 1);
  const per = atom.text === '/' ? { what: 'strict', length: 1 } : matchPhrase(atoms, at, table.perPhrases);
  if (!per || (per.what === 'lax' && !(isBehindFigure && isNear(atom)))) return undefined;
  const unit = readUnit(atoms, at + per.length, table);
  if (!unit || !spans.has(unit.unit)) return undefined;
  // "im Jahr 2020" is a date.
  if (per.what === 'lax' && isYear(atoms[at + per.length + unit.length])) return undefined;
  return figure(`1/${unit.unit}`, per.length + unit.length);
}

/** "q8h", "8-hourly". */
function readHourly(atoms: readonly Atom[], at: number): Reading | undefined {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  const hours = atom && /^q(\d{1,2})h$/.exec(atom.text)?.[1];
  if (hours) return figure(`1/${hours} hour`, 1);
  if (atom?.kind === 'number' && next?.gap === '-' && next.text === 'hourly')
    return figure(`1/${atom.text} hour`, 2);
  return undefined;
}

/** A number, or two with a dash or a word between. */
export function readRange(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
  isBetween = false,
): { value: string; length: number; isWeak: boolean; isRange: boolean } | undefined {
  const first = readAmount(atoms, at, table);
  if (first === undefined) return undefined;
  const link = rangeLink(atoms, at + first.length, table, isBetween);
  const second = link === undefined ? undefined : readAmount(atoms, at + first.length + link, table);
  if (link === undefined || second === undefined || second.isWeak) return { ...first, isRange: false };
  return {
    ...{ value: `${first.value}-${second.value}`, length: first.length + link + second.length },
    ...{ isWeak: false, isRange: true },
  };
}

/** How many atoms stand between the two numbers of a range; undefined where it is none. */
export function rangeLink(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
  isBetween: boolean,
): number | undefined {
  const next = atoms[at];
  if (next === undefined) return undefined;
  if (/^ ?- ?$/.test(next.gap) && (next.kind === 'number' || table.numbers.has(next.text))) return 0;
  const isAnd = /^(?:and|y|und|et)$/.test(next.text);
  return next.kind === 'word' && next.gap === ' ' && table.rangeWords.has(next.text) && (!isAnd || isBetween)
    ? 1
    : undefined;
}
