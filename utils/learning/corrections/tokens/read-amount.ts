import { commonUnits, spans } from '../tables/common.ts';
import type { LanguageTable } from '../tables/types.ts';
import { isNear, matchPhrase } from './match-phrase.ts';
import type { Atom } from './read-atoms.ts';
import { readNumber } from './read-number.ts';

interface Amount {
  value: string;
  /** In atoms. */
  length: number;
  /** May be an article, an ordinal or a way of speaking. */
  isWeak: boolean;
}

const ordinals = new Set('st nd rd th er e re eme º ª o a'.split(' '));
const conjunctions = new Set(['and', 'y', 'und', 'et', 'e']);

/** The number that begins at an atom, in digits or words, with what multiplies it. */
export function readAmount(atoms: readonly Atom[], at: number, table: LanguageTable): Amount | undefined {
  const atom = atoms[at];
  if (atom?.kind === 'number') {
    const next = atoms[at + 1];
    const isOrdinal =
      next !== undefined &&
      /^\.?$/.test(next.gap) &&
      ordinals.has(next.text) &&
      !/^[A-Z]$/.test(next.printed);
    return scaled(
      atoms,
      at,
      { value: readNumber(atom.text, table.decimal), length: isOrdinal ? 2 : 1, isWeak: false },
      table,
    );
  }
  if (atom?.kind !== 'word') return undefined;
  const word = atom.text;
  const value = table.numbers.get(word);
  if (value !== undefined) return scaled(atoms, at, joined(atoms, at, value, table), table);
  const weak = table.weakNumbers.get(word);
  // "a hundred".
  if (weak === 1 || table.articles.has(word)) {
    const many = scaled(atoms, at, { value: '1', length: 1, isWeak: false }, table);
    if (many.length > 1) return many;
  }
  return weak === undefined ? undefined : { value: String(weak), length: 1, isWeak: true };
}

/** "twenty-five", "treinta y cinco", "soixante-dix-sept", "quatre-vingts". */
function joined(atoms: readonly Atom[], at: number, first: number, table: LanguageTable): Amount {
  let [value, length] = [first, 1];
  for (let step = 0; step < 3; step += 1) {
    const isLinked = conjunctions.has(atoms[at + length]?.text ?? '') && value >= 20;
    const skip = isLinked ? 1 : 0;
    const next = atoms[at + length + skip];
    if (next?.kind !== 'word' || !isNear(next)) break;
    const more =
      next.text === 'vingts'
        ? 20
        : (table.numbers.get(next.text) ?? (isLinked ? undefined : oneOf(next, table)));
    if (more === undefined) break;
    if (value === 4 && more === 20) value = 80;
    else if (value >= 10 && value % 10 === 0 && value <= 90 && more < (value >= 60 ? 20 : 10)) value += more;
    else if (more === 100 && value < 10) value *= 100;
    else break;
    length += 1 + skip;
  }
  return { value: String(value), length, isWeak: false };
}

const oneOf = (atom: Atom, table: LanguageTable) =>
  atom.gap === '-' && table.weakNumbers.get(atom.text) === 1 ? 1 : undefined;

function scaled(atoms: readonly Atom[], at: number, amount: Amount, table: LanguageTable): Amount {
  const next = atoms[at + amount.length];
  const scale = next && isNear(next) ? table.scales.get(next.text) : undefined;
  if (scale === undefined) return amount;
  return { ...amount, value: String(Number(amount.value) * scale), length: amount.length + 1 };
}

/** The unit that begins at an atom, whole: `mg/kg`, `mg/m2`, `% w/w`; spans of time behind a stroke are frequencies. */
export function readUnit(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
): { unit: string; length: number } | undefined {
  const first = simpleUnit(atoms, at, table);
  if (first === undefined) return undefined;
  let { unit, length } = first;
  for (let step = 0; step < 2; step += 1) {
    const stroke = atoms[at + length];
    const per = stroke?.text === '/' ? 1 : (matchPhrase(atoms, at + length, table.perPhrases)?.length ?? 0);
    if (per === 0) break;
    const next = simpleUnit(atoms, at + length + per, table);
    if (next === undefined || spans.has(next.unit)) break;
    unit += `/${next.unit}`;
    length += per + next.length;
  }
  return { unit, length };
}

function simpleUnit(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
): { unit: string; length: number } | undefined {
  const atom = atoms[at];
  if (atom === undefined || !/^[ -]?$/.test(atom.gap)) return undefined;
  if (atom.text === '°') {
    const scale = atoms[at + 1];
    return scale && /^[cf]$/.test(scale.text) && scale.gap.length < 2
      ? { unit: scale.text, length: 2 }
      : { unit: 'deg', length: 1 };
  }
  const [next] = [atoms[at + 1]];
  if (/^(?:per|por|pour|p)$/.test(atom.text) && /^(?:cent|ciento)$/.test(next?.text ?? ''))
    return { unit: '%', length: 2 };
  // "5 l'an" is no litre.
  if (next?.gap.startsWith("'") && atom.text.length === 1) return undefined;
  const unit = table.units.get(atom.text) ?? commonUnits.get(atom.text);
  return unit === undefined ? undefined : { unit, length: 1 };
}
