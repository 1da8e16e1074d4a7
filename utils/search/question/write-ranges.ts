import { hyphen, loose, tight } from '../join-of.ts';
import { number } from '../read-atoms.ts';
import { strokes } from '../tables/units.ts';
import { joinAtoms, type Unit } from './join-atoms.ts';
import type { Chunk } from './question-chunks.ts';

const per: Unit = { words: [...strokes], isWord: false };
const to: Unit = { words: ['to', 'bis', 'a'], isWord: false };

/**
 * `6–8 weeks` as it may be written otherwise: 6 to 8 weeks, 6 weeks–8 weeks, 6 weeks to 8 weeks; and each of these as the others.
 * Empty for what is no range.
 */
export function writeRanges(atoms: Chunk): Unit[][] {
  const at = atoms.findIndex(({ kind, join }, index) => index > 0 && kind === number && isBetween(join));
  const [unit, ahead] = [atoms.slice(at + 1), atoms.slice(0, at)];
  if (at < 0 || unit.some(({ kind }) => kind === number)) return [];
  const isTwice = unit.length > 0 && termsOf(ahead.slice(-unit.length)) === termsOf(unit);
  const from = isTwice ? ahead.slice(0, -unit.length) : ahead;
  if (from.at(-1)?.kind !== number) return [];
  const last = joinAtoms(atoms.slice(at), false);
  const firsts = unit.length > 0 ? [from, [...from, ...unit]] : [from];
  const typed = isTwice ? 2 : 0;
  return firsts
    .map((one) => joinAtoms(one, false))
    .flatMap((first) => [
      [...first, ...last],
      [...first, to, ...last],
    ])
    .filter((_, index) => index !== typed);
}

/** `5 %` as it is written in full in British English; empty without a share. */
export function writePercent(units: readonly Unit[]): Unit[][] {
  if (!units.some(({ words }) => words.includes('%'))) return [];
  const perCent = ['per', 'cent'].map((one): Unit => ({ words: [one], isWord: false }));
  return [units.flatMap((one) => (one.words.includes('%') ? perCent : [one]))];
}

/** `40 mg/day` with a word for the stroke, of `mg/kg/day` for the last or for both; empty without. */
export function writePer(units: readonly Unit[]): Unit[][] {
  const last = units.findLastIndex(({ isPer }) => isPer);
  if (last < 0) return [];
  const [one, all] = [units.filter((_, at) => at === last), units.filter(({ isPer }) => isPer)];
  return (all.length > 1 ? [one, all] : [one]).map((some) =>
    units.flatMap((unit) => (some.includes(unit) ? [per, unit] : [unit])),
  );
}

const isBetween = (join: number) => join === hyphen || join === loose || join === tight;
const termsOf = (atoms: Chunk) => atoms.map(({ term }) => term).join(' ');
