import type { Hunk } from '../diff-tokens.ts';
import type { LanguageTable } from '../tables/types.ts';
import type { Token } from '../tokens/token-types.ts';
import { deniesSame } from './denies-same.ts';
import { conjunctions, isReordered } from './is-reordered.ts';
import { mayPass } from './may-pass.ts';

/** The two versions of a sentence. */
export interface Sides {
  left: readonly Token[];
  right: readonly Token[];
  names: ReadonlyMap<Token, string>;
  table: LanguageTable;
}

/**
 * Without what only moved within the sentence: words taken out in one place and put in at another. Where a figure or a name is
 * put in that was taken out elsewhere, it is the same one unless it passed another; a denial is where it denies the same.
 */
export function settleMoves(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  const [first, last] = [hunks[0], hunks.at(-1)];
  if (!first || !last || first === last) return [...hunks];
  if (isReordered(first, last, sides)) return [];
  const { left, right, names, table } = sides;
  const isDenial = ({ key }: Token) => table.negations.has(key);
  const isTelling = (token: Token) =>
    token.kind === 'figure' || token.kind === 'link' || names.has(token) || isDenial(token);
  const isSame = (one: Token, other: Token) =>
    !isDenial(one) || deniesSame({ tokens: left, denial: one }, { tokens: right, denial: other }, table);

  const keyOfTelling = (token: Token) => (isDenial(token) ? 'denial' : token.key);
  const leads = new Map([...leadsIn(left), ...leadsIn(right)]);
  // "in Paris", "from 80 %": what leads to it came with it.
  const isLedAlike = (one: Token, other: Token) => {
    const lead = leads.get(one) ?? '';
    return lead === leads.get(other) && table.functionWords.has(lead) && !conjunctions.has(lead);
  };
  const isSettled = new Set<Token>();
  const free = Map.groupBy(
    hunks
      .filter(({ before }) => !before.some(isTelling))
      .flatMap((hunk) => hunk.after.filter(isTelling).map((token) => ({ token, hunk }))),
    ({ token }) => keyOfTelling(token),
  );
  for (const hunk of hunks.filter(({ after }) => !after.some(isTelling)))
    for (const token of hunk.before.filter(isTelling)) {
      const same = free.get(keyOfTelling(token))?.pop();
      if (same === undefined || !isSame(token, same.token)) continue;
      const own = isLedAlike(token, same.token) ? [] : [token];
      if (!isReordered(hunk, same.hunk, sides) && !mayPass(own, passedBy(hunk, same.hunk, left), names))
        continue;
      isSettled.add(token);
      isSettled.add(same.token);
    }
  const isMoved = movedRuns(hunks, (run, other) => {
    if (run.before.some((token) => isDenial(token) && !isSettled.has(token))) return false;
    if (!run.before.some(isTelling) || isReordered(run, other, sides)) return true;
    const inOrder = (tokens: readonly Token[]) =>
      tokens.flatMap(({ key }) => (table.functionWords.has(key) ? [] : [key])).join(' ');
    const own = run.before.filter(
      (token) => !other.after.some((twin) => twin.key === token.key && isLedAlike(token, twin)),
    );
    return inOrder(run.before) === inOrder(other.after) && mayPass(own, passedBy(run, other, left), names);
  });
  const keep = (token: Token) => !isSettled.has(token);
  return hunks
    .filter((hunk) => !isMoved.has(hunk))
    .map((hunk) => ({ ...hunk, before: hunk.before.filter(keep), after: hunk.after.filter(keep) }))
    .filter(({ before, after }) => before.length > 0 || after.length > 0);
}

const leadsIn = (tokens: readonly Token[]) =>
  tokens.map((token, at): [Token, string] => [token, tokens[at - 1]?.key ?? '']);

/** What stands between the place of a run and where it stands now. */
function passedBy(run: Hunk, other: Hunk, left: readonly Token[]): readonly Token[] {
  const end = run.beforeAt + run.before.length;
  return other.beforeAt < end ? left.slice(other.beforeAt, run.beforeAt) : left.slice(end, other.beforeAt);
}

/** Runs of the same words, in whatever order, taken out and put in. */
function movedRuns(hunks: readonly Hunk[], mayMove: (run: Hunk, other: Hunk) => boolean): Set<Hunk> {
  const putIn = Map.groupBy(
    hunks.filter(({ before }) => before.length === 0),
    ({ after }) => keyOf(after),
  );
  const isMoved = new Set<Hunk>();
  for (const hunk of hunks) {
    if (hunk.after.length > 0) continue;
    const other = putIn.get(keyOf(hunk.before))?.pop();
    if (other === undefined || !mayMove(hunk, other)) continue;
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
