import { spans } from '../tables/common.ts';
import type { LanguageTable } from '../tables/types.ts';
import { isNear, matchPhrase } from './match-phrase.ts';
import type { Atom } from './read-atoms.ts';
import { readFrequency } from './read-frequency.ts';
import { readArticle } from './read-quantity.ts';
import type { Reading } from './token-types.ts';

/** A time behind "until" and its like is told within so many words: "until the age of". */
const reach = 4;

/** "at least twice daily", "at most once", "at least a week"; how it is compared with an amount is read with that. */
export function readBound(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  const bound = matchPhrase(atoms, at, table.comparators);
  if (bound === undefined || !/^[<>]=?$/.test(bound.what)) return undefined;
  const next = at + bound.length;
  const often = readFrequency(atoms, next, table, false) ?? readArticle(atoms, next, table);
  if (often === undefined || !isNear(atoms[next])) return undefined;
  return { kind: 'figure', key: `${bound.what} ${often.key}`, length: bound.length + often.length };
}

/** A word or words that say on which side of a time something is: "until week 12", "up to the age of 12". */
export function readSide(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  const own = matchPhrase(atoms, at, table.sides);
  const bound = matchPhrase(atoms, at, table.comparators);
  const isBound = bound !== undefined && /^[<>]/.test(bound.what) && bound.length > (own?.length ?? 0);
  const side = isBound ? { ...bound, what: bound.what.charAt(0) } : own;
  if (side === undefined) return undefined;
  const end = at + side.length;
  for (let step = end; step < end + reach; step += 1) {
    const atom = atoms[step];
    // "bis zum 12. Lebensjahr".
    const gap = atoms[step - 1]?.kind === 'number' ? /^[ ,.'-]*$/ : /^[ ,'-]*$/;
    if (atom === undefined || !gap.test(atom.gap)) return undefined;
    if (!isTime(atom, table) && !(isBound && table.weakNumbers.has(atom.text))) continue;
    const key = atoms
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    return { kind: 'word', key, length: side.length, side: side.what };
  }
  return undefined;
}

function isTime({ kind, text }: Atom, { units, ages, weekdays, months }: LanguageTable): boolean {
  if (kind === 'clock' || kind === 'date' || (kind === 'number' && /^(?:19|20)\d\d$/.test(text))) return true;
  if (kind !== 'word') return false;
  const isNamed = text.length > 3 && (weekdays.has(text) || months.has(text));
  return isNamed || ages.has(text) || spans.has(units.get(text) ?? '');
}
