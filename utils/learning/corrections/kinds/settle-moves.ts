import type { Hunk } from '../diff-tokens.ts';
import type { LanguageTable } from '../tables/types.ts';
import type { Token } from '../tokens/token-types.ts';
import { deniesSame } from './denies-same.ts';

/** The two versions of a sentence. */
export interface Sides {
  left: readonly Token[];
  right: readonly Token[];
  names: ReadonlyMap<Token, string>;
  table: LanguageTable;
}

/**
 * Without what only moved within the sentence: words taken out in one place and put in at another. Where a figure or a name is
 * put in that was taken out elsewhere, it is the same one; a denial is where it denies the same.
 */
export function settleMoves(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  if (hunks.length < 2) return [...hunks];
  const { left, right, names, table } = sides;
  const isDenial = ({ key }: Token) => table.negations.has(key);
  const isTelling = (token: Token) =>
    token.kind === 'figure' || token.kind === 'link' || names.has(token) || isDenial(token);
  const isSame = (one: Token, other: Token) =>
    !isDenial(one) || deniesSame({ tokens: left, denial: one }, { tokens: right, denial: other }, table);

  const keyOfTelling = (token: Token) => (isDenial(token) ? 'denial' : token.key);
  const isSettled = new Set<Token>();
  const free = Map.groupBy(
    hunks.filter(({ before }) => !before.some(isTelling)).flatMap(({ after }) => after.filter(isTelling)),
    keyOfTelling,
  );
  for (const token of hunks
    .filter(({ after }) => !after.some(isTelling))
    .flatMap(({ before }) => before.filter(isTelling))) {
    const same = free.get(keyOfTelling(token))?.pop();
    if (same === undefined || !isSame(token, same)) continue;
    isSettled.add(token);
    isSettled.add(same);
  }
  const isMoved = movedRuns(hunks, (token) => !isDenial(token) || isSettled.has(token));
  const keep = (token: Token) => !isSettled.has(token);
  return hunks
    .filter((hunk) => !isMoved.has(hunk))
    .map((hunk) => ({ ...hunk, before: hunk.before.filter(keep), after: hunk.after.filter(keep) }))
    .filter(({ before, after }) => before.length > 0 || after.length > 0);
}

/** Runs of the same words, in whatever order, taken out and put in. */
function movedRuns(hunks: readonly Hunk[], mayMove: (token: Token) => boolean): Set<Hunk> {
  const putIn = Map.groupBy(
    hunks.filter(({ before }) => before.length === 0),
    ({ after }) => keyOf(after),
  );
  const isMoved = new Set<Hunk>();
  for (const hunk of hunks) {
    if (hunk.after.length > 0 || !hunk.before.every(mayMove)) continue;
    const other = putIn.get(keyOf(hunk.before))?.pop();
    if (other === undefined) continue;
    isMoved.add(hunk);
    isMoved.add(other);
  }
  return isMoved;
}

const keyOf = (tokens: readonly Token[]) =>
  tokens
    .map(({ key }) => key)
    .toSorted()
    .join(' ');
