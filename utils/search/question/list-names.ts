import { medicines } from '../../text/tables/medicines.ts';
import { readAtoms } from '../read-atoms.ts';
import { isWithinOneError } from './is-within-one-error.ts';

/** A name as its terms joined by a space, and as it is shown. */
export interface Name {
  key: string;
  shown: string;
}

let byKey: Map<string, Name[]> | null = null;

/** Shorter words err into each other. */
const leastLetters = 7;

/** Terms joined by a space: the form in which names are compared. */
export function keyOf(text: string): string {
  const terms: string[] = [];
  readAtoms(text, true, (_kind, term) => {
    terms.push(term);
  });
  return terms.join(' ');
}

/** The other names of the medicine that has this one; of one word, with one typing error too. */
export function listNames(key: string): Name[] {
  byKey ??= readTable();
  const group = byKey.get(key) ?? byKey.get(nearest(key, byKey));
  return group?.filter((one) => one.key !== key) ?? [];
}

function readTable(): Map<string, Name[]> {
  const table = new Map<string, Name[]>();
  for (const names of medicines) {
    const group = names.map((shown) => ({ key: keyOf(shown), shown: shown.toLowerCase() }));
    for (const { key } of group) table.set(key, group);
  }
  return table;
}

function nearest(key: string, table: ReadonlyMap<string, unknown>): string {
  if (key.length < leastLetters) return '';
  const terms = key.split(' ');
  for (const name of table.keys())
    if (Math.abs(name.length - key.length) <= 1 && errsInOne(name.split(' '), terms)) return name;
  return '';
}

/** One long word may have an error; what stands beside it, a number above all, is as it is. */
function errsInOne(name: readonly string[], terms: readonly string[]): boolean {
  if (name.length !== terms.length) return false;
  const different = terms.flatMap((term, at) => (term === name[at] ? [] : [[term, name[at] ?? '']]));
  return (
    different.length === 1 &&
    different.every(
      ([one = '', other = '']) =>
        one.length >= leastLetters && /^\p{L}+$/u.test(one + other) && isWithinOneError(one, other),
    )
  );
}
