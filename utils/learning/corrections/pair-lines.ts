import { foldMarks } from './fold-marks.ts';
import { pairTexts } from './pair-texts.ts';
import { sectionsOf } from './sections/sections-of.ts';
import { splitLines } from './split-lines.ts';
import type { Budget, PairedLines, TextLine } from './types.ts';

/** Steps of comparing: a word looked at in another line is one. */
const mostSteps = 1_500_000;

/**
 * Which lines of two versions of a text are the same: equal ones first (typography and case apart), those that moved among
 * them; then those that are alike, the most alike first. The work grows with the length of the texts, never with its square:
 * a line is compared with few others, and with none when `budget` is spent or more than 20,000 lines are not equal; it then
 * counts as removed or added.
 *
 * @param before canonical text: its positions are those of the lines, UTF-16 units
 * @param mayCross whether a line says the same under another heading that both versions have
 */
export function pairLines(
  before: string,
  after: string,
  budget: Budget = { left: mostSteps },
  mayCross: (line: string, from: string, to: string) => boolean = () => true,
): PairedLines {
  const [left, right] = [splitLines(before), splitLines(after)];
  const [over, overNow] = [left, right].map((lines) =>
    sectionsOf(lines.map(({ text }) => foldMarks(text))),
  ) as [string[], string[]];
  const inBoth = new Set(over).intersection(new Set(overNow));
  inBoth.delete('');
  const partners = pairTexts(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
    budget,
    {
      ...{ before: over, after: overNow, inBoth },
      mayCross: (at, from, to) => mayCross(left[at]?.text ?? '', from, to),
    },
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
    inBoth,
    over: new Map([...withOver(left, over), ...withOver(right, overNow)]),
  };
}

const withOver = (lines: readonly TextLine[], over: readonly string[]) =>
  lines.map((line, at): [TextLine, string] => [line, over[at] ?? '']);
