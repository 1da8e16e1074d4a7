import { direct } from '../join-of.ts';
import { number, word } from '../read-atoms.ts';
import type { Chunk } from './question-chunks.ts';
import type { Way } from './question-types.ts';

/**
 * A code of the ICD up to its point (`L40`, `EA90`) is all codes under it: `L40.0`. Elsewhere a number is whole, so that `1 %`
 * is not `1.5 %`.
 */
export function beginCode(atoms: Chunk): Way[] {
  const [letters, digits, ...others] = atoms;
  if (letters?.kind !== word || digits?.kind !== number || others.length > 0) return [];
  if (digits.join !== direct || !/^[a-z]{1,2}$/.test(letters.term) || !/^\d\d$/.test(digits.term)) return [];
  const whole = { added: [], isPrefix: false, erring: [] };
  const slots = [
    { ...whole, words: [letters.term] },
    { ...whole, words: [`${digits.term}.`], isPrefix: true },
  ];
  return [{ slots, added: null }];
}
