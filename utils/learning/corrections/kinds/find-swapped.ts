import type { Hunk } from '../diff-tokens.ts';
import type { Token } from '../tokens/token-types.ts';
import { isReordered } from './is-reordered.ts';
import type { Sides } from './settle-moves.ts';

/**
 * Words that changed places with each other, by where they stood: "0.1 % on the trunk and 0.03 % on the face" with trunk for face. Told
 * by the worst that stands between them; nothing where that turns nothing.
 */
export function findSwapped(
  hunks: readonly Hunk[],
  sides: Sides,
): Map<number, 'figure' | 'negation' | 'name'> {
  const found = new Map<number, 'figure' | 'negation' | 'name'>();
  const waiting = new Map<string, Hunk>();
  const wordsOf = (tokens: readonly Token[]) =>
    tokens.flatMap(({ key }) => (sides.table.functionWords.has(key) ? [] : [key])).join(' ');
  for (const hunk of hunks) {
    const [was, is] = [wordsOf(hunk.before), wordsOf(hunk.after)];
    if (was === '' || is === '') continue;
    const other = waiting.get(`${is}\n${was}`);
    waiting.set(`${was}\n${is}`, hunk);
    if (other === undefined || isReordered(other, hunk, sides)) continue;
    const kind = worstOf(sides.left.slice(other.beforeAt, hunk.beforeAt + hunk.before.length), sides);
    if (kind) for (const one of [other, hunk]) found.set(one.beforeAt, kind);
  }
  return found;
}

function worstOf(tokens: readonly Token[], { names, table }: Sides) {
  if (tokens.some(({ kind }) => kind === 'figure')) return 'figure';
  if (tokens.some(({ key }) => table.negations.has(key))) return 'negation';
  return tokens.some((token) => names.has(token)) ? 'name' : undefined;
}
