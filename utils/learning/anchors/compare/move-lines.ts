import type { Piece } from '../types.ts';
import { countWords, sharedWords, weighWords } from './bags.ts';
import { bagOf, type Draft } from './draft.ts';
import type { Group } from './group-alike.ts';
import { type LineMatch, takeLine } from './line-match.ts';
import { mayMove } from './may-move.ts';

/** Of two lines, what must be shared for one to be the other's new form, whatever stands elsewhere. */
const leastLikeness = 0.6;
/** Lines in its place that are looked at. */
const mostInPlace = 50;

/**
 * Notes lines that stand elsewhere: those that are left once on each side, with the same ones around them, which may be there
 * more than once. A line that moves alone must be the same by itself.
 */
export function moveLines(draft: Draft, match: LineMatch, hunks: readonly Group[]): void {
  const { before, after } = draft;
  const { inOrder, moved, taken, idsAfter } = match;
  const isFree = (one: number) => inOrder[one] === -1 && !moved.has(one);
  const here = placesOnce(
    before.lines.map(({ id }) => id),
    isFree,
  );
  const there = placesOnce(idsAfter, (other) => !taken[other]);
  const hunkOf = new Map(hunks.flatMap((hunk) => hunk.before.map((one) => [one, hunk] as const)));
  const known = new Set(before.lines.map(({ id }) => id));
  for (const [id, one] of here) {
    const other = there.get(id) ?? -1;
    if (!isSame(one, other)) continue;
    const run: [number, number][] = [[one, other]];
    for (const step of [-1, 1])
      for (let at = step; isSame(one + at, other + at); at += step) run.push([one + at, other + at]);
    if (run.length === 1 && !isSameAlone(one, other)) continue;
    for (const pair of run) {
      moved.set(...pair);
      takeLine(draft, match, pair, 'moved');
    }
  }

  function isSame(one: number, other: number): boolean {
    return (
      one >= 0 && other >= 0 && isFree(one) && !taken[other] && idsAfter[other] === before.lines[one]?.id
    );
  }

  function isSameAlone(one: number, other: number): boolean {
    if (draft.headings.before[one + 1] === one && draft.headings.after[other + 1] === other)
      return isFree(one + 1) && !taken[other + 1] && isAlike(one + 1, other + 1);
    if (hasNewForm(one)) return false;
    return mayMove(draft, before.firstSentences[one] ?? 0, after.firstSentences[other] ?? 0, true);
  }

  function isAlike(one: number, other: number): boolean {
    const [bag, there] = [
      bagOf(before, before.lines[one] as Piece),
      bagOf(after, after.lines[other] as Piece),
    ];
    if (!draft.budget.spend(bag.length + there.length)) return false;
    const shared = weighWords(sharedWords(countWords(bag), there), draft.kinds);
    return (2 * shared) / (weighWords(bag, draft.kinds) + weighWords(there, draft.kinds)) >= leastLikeness;
  }

  /** What stands in its place is much like it, and is no other line. */
  function hasNewForm(one: number): boolean {
    return (hunkOf.get(one)?.after ?? []).slice(0, mostInPlace).some((other) => {
      const isOther = taken[other] || known.has(after.lines[other]?.id ?? -1);
      return !isOther && isAlike(one, other);
    });
  }
}

/** Where each stands that is left once; -1 for the others. */
function placesOnce(ids: readonly number[], isLeft: (at: number) => boolean): Map<number, number> {
  const places = new Map<number, number>();
  for (const [at, id] of ids.entries()) if (isLeft(at)) places.set(id, places.has(id) ? -1 : at);
  return places;
}
