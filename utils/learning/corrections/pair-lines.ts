import { pairTexts } from './pair-texts.ts';
import { splitLines } from './split-lines.ts';
import type { Budget, PairedLines } from './types.ts';

/** Steps of comparing: a word looked at in another line is one. */
const mostSteps = 1_500_000;

/**
 * Which lines of two versions of a text are the same: equal ones first (typography and case apart), those that moved among
 * them; then those that are alike, the most alike first. The work grows with the length of the texts, never with its square:
 * a line is compared with few others, and with none when `budget` is spent or more than 20,000 lines are not equal; it then
 * counts as removed or added.
 *
 * @param before canonical text: its positions are those of the lines, UTF-16 units
 */
export function pairLines(before: string, after: string, budget: Budget = { left: mostSteps }): PairedLines {
  const [left, right] = [splitLines(before), splitLines(after)];
  const partners = pairTexts(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
    budget,
  );
  const isTaken = new Set(partners.map((partner) => partner?.after));
  return {
    pairs: left.flatMap((line, at) => {
      const partner = partners[at];
      const later = partner && right[partner.after];
      return later ? [{ before: line, after: later, likeness: partner.likeness }] : [];
    }),
    removed: left.filter((_, at) => partners[at] === undefined),
    added: right.filter((_, at) => !isTaken.has(at)),
  };
}
