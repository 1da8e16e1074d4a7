import type { Atom } from './read-atoms.ts';

type Phrases = readonly [words: string[], what: string][];

/** By their first word, the longest first. */
const indexes = new WeakMap<Phrases, Map<string, Phrases>>();

/** The longest of the phrases that begins at an atom; undefined where none does. */
export function matchPhrase(
  atoms: readonly Atom[],
  at: number,
  phrases: Phrases,
): { what: string; length: number } | undefined {
  const first = atoms[at]?.text;
  if (first === undefined) return undefined;
  let index = indexes.get(phrases);
  if (index === undefined) {
    const sorted = phrases.toSorted(([one], [other]) => other.length - one.length);
    index = Map.groupBy(sorted, ([[word = '']]) => word);
    indexes.set(phrases, index);
  }
  for (const [words, what] of index.get(first) ?? []) {
    if (
      words.every((word, step) => atoms[at + step]?.text === word && (step === 0 || isNear(atoms[at + step])))
    )
      return { what, length: words.length };
  }
  return undefined;
}

/** Nothing but a space, a hyphen, an apostrophe or the point of an abbreviation stands ahead of it. */
export function isNear(atom: Atom | undefined): boolean {
  return atom !== undefined && /^(?: ?|-|'|\. ?)$/.test(atom.gap);
}
