import { namesIn } from '../read/names-in.ts';
import type { Piece } from '../types.ts';
import { alignEqual } from './align-equal.ts';
import { type Draft, sentencesOf } from './draft.ts';
import { type Group, groupAlike } from './group-alike.ts';
import { bagsOfLines, type LineMatch, takeLine } from './line-match.ts';
import { listHunks } from './list-hunks.ts';
import { beginningOf } from './mark-quoting.ts';
import { moveLines } from './move-lines.ts';
import { pairAlike } from './pair-alike.ts';

/** How much more alike two lines are that share whole sentences, than their words say. */
const wholeBonus = 0.5;
/** How much less alike two lines are that do not stand in the same place. */
const lessAlike = 0.3;
/** Where more lines are left, it is another text. */
const mostLeft = 300;

/**
 * Lines that are the same are noted; of what is left, the lines that are each other's edited form are given back in groups.
 * First the ones that keep their order, then those that moved, then the alike between two that stayed or beside one that moved.
 */
export function matchLines(draft: Draft): Group[] {
  const { before, after, quoting, budget, kinds } = draft;
  const isQuoting = (line: number) => sentencesOf(after, [line]).some((at) => quoting[at]);
  // What only quotes the former version is like no line of it.
  const idsAfter = after.lines.map(({ id, line }) => (isQuoting(line) ? -1 - line : id));
  const ids = before.lines.map(({ id }) => id);
  const inOrder = alignEqual(ids, idsAfter, budget);
  const match: LineMatch = { inOrder, moved: new Map(), taken: after.lines.map(() => false), idsAfter };
  for (const [one, other] of inOrder.entries()) if (other >= 0) takeLine(draft, match, [one, other], 'equal');
  const hunks = listHunks(inOrder, after.lines.length);
  moveLines(draft, match, hunks);
  const groups: Group[] = [];
  for (const hunk of hunks) {
    const ones = hunk.before.filter((one) => !match.moved.has(one));
    const others = hunk.after.filter((other) => !match.taken[other]);
    if (ones.length === 0 || others.length === 0) continue;
    const found = groupAlike(
      bagsOfLines(before, ones),
      bagsOfLines(after, others),
      kinds,
      budget,
      (one, other) => -wholeBonus * shareOfSentences(draft, ones[one] as number, others[other] as number),
    );
    for (const group of found) {
      const own = {
        before: group.before.map((at) => ones[at] as number),
        after: group.after.map((at) => others[at] as number),
      };
      groups.push(own);
      for (const other of own.after) match.taken[other] = true;
    }
  }
  groups.push(...groupBesideMoved(draft, match, groups));
  return [...groups, ...groupMoved(draft, match, groups)];
}

/** Lines that were edited and moved alone: much alike, beginning alike, and about the same. */
function groupMoved(draft: Draft, { inOrder, moved, taken }: LineMatch, groups: readonly Group[]): Group[] {
  const { before, after, kinds, budget } = draft;
  const grouped = new Set(groups.flatMap((group) => group.before));
  const ones = [...inOrder.keys()].filter(
    (one) => inOrder[one] === -1 && !moved.has(one) && !grouped.has(one),
  );
  const others = [...taken.keys()].filter((other) => !taken[other]);
  if (Math.max(ones.length, others.length) > mostLeft) return [];
  const line = (at: number) => before.lines[ones[at] as number] as Piece;
  const there = (at: number) => after.lines[others[at] as number] as Piece;
  // Those of the same words have been judged by themselves.
  const mayPair = (one: number, other: number) =>
    line(one).id !== there(other).id &&
    beginningOf(before, line(one)) === beginningOf(after, there(other)) &&
    hasSameNames(namesIn(before, line(one), kinds), namesIn(after, there(other), kinds)) &&
    lessAlike;
  const pairs = pairAlike(bagsOfLines(before, ones), bagsOfLines(after, others), kinds, budget, mayPair);
  return [...pairs].map(([one, other]) => ({
    before: [ones[one] as number],
    after: [others[other] as number],
  }));
}

const hasSameNames = (names: ReadonlySet<number>, others: ReadonlySet<number>) =>
  names.size > 0 && names.size === others.size && [...names].every((name) => others.has(name));

/** Of the smaller of two lines, how much is in sentences that both have: 0 to 1. */
function shareOfSentences({ before, after }: Draft, one: number, other: number): number {
  const [line, there] = [before.lines[one] as Piece, after.lines[other] as Piece];
  const own = new Set(sentencesOf(before, [one]).map((at) => before.sentences[at]?.id));
  let words = 0;
  for (const at of sentencesOf(after, [other])) {
    const { id, from, to } = after.sentences[at] as Piece;
    if (own.has(id)) words += to - from;
  }
  return Math.min(1, words / Math.min(line.to - line.from, there.to - there.from));
}

/** Lines next to one that moved, which were edited on the way. */
function groupBesideMoved(
  { before, after, kinds, budget }: Draft,
  { inOrder, moved, taken }: LineMatch,
  groups: readonly Group[],
): Group[] {
  const grouped = new Set(groups.flatMap((group) => group.before));
  const found: Group[] = [];
  for (const [one, other] of moved)
    for (const step of [-1, 1])
      for (let at = step; ; at += step) {
        const [from, to] = [one + at, other + at];
        if (inOrder[from] !== -1 || moved.has(from) || grouped.has(from) || taken[to] !== false) break;
        const [bag, there] = [bagsOfLines(before, [from]), bagsOfLines(after, [to])];
        if (groupAlike(bag, there, kinds, budget).length === 0) break;
        found.push({ before: [from], after: [to] });
        grouped.add(from);
        taken[to] = true;
      }
  return found;
}
