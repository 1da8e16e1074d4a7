import { compareStatements } from './compare-statements.ts';
import { foldMarks } from './fold-marks.ts';
import { pairLines } from './pair-lines.ts';
import { type PlacedStatement, pairStatements } from './pair-statements.ts';
import { hasCrossed } from './sections/has-crossed.ts';
import { splitStatements } from './split-statements.ts';
import { isTitleLine, readStatement, type Statement } from './statement.ts';
import { tableOf } from './tables/table-of.ts';
import type { Budget, CorrectionKind, PairedLines, TextChange, TextLine } from './types.ts';

/** The worst first. */
const ranks: readonly CorrectionKind[] = [
  ...(['figure', 'negation', 'name', 'removed', 'added', 'link', 'wording', 'typography'] as const),
];
/** Letters of lines that differ: with more, the lines are told whole. */
const mostLetters = 150_000;
const mostLines = 20_000;
const mostSteps = 1_500_000;

/**
 * What was changed between two versions of a text, the worst first, then as they stand in the later one: a sentence put in or
 * taken out, or what differs inside one that stays. Lines that are equal, or only moved, are in none of it.
 *
 * Never more work than grows with the length of the texts: where more than 150,000 letters or 20,000 lines differ, or
 * `budget` is spent, whole lines are told as removed and added.
 *
 * @param before canonical text, as `after`; all ranges are in them, UTF-16 units
 * @param language `en`, `es`, `de` or `fr`, with or without a region; without one it is guessed, and for any other what all have
 * in common is told
 */
export function compareTexts(
  before: string,
  after: string,
  language?: string,
  budget: Budget = { left: mostSteps },
): TextChange[] {
  if (before === after) return [];
  const texts = { before, after };
  const table = tableOf(language, after, before);
  const mayCross = (one: Statement, from: string, to: string) => !hasCrossed(one, from, to, table);
  const lines = pairLines(before, after, budget, (line, from, to) =>
    mayCross(readStatement(line, { start: 0, end: line.length }, isTitleLine(line), table), from, to),
  );
  const different = lines.pairs.filter((pair) => pair.before.text !== pair.after.text);
  const typography = different.filter(isTypography);
  const others = different.filter((pair) => !isTypography(pair));
  const changes = typography.map(
    (pair): TextChange => ({ ...tell(pair.before, pair.after), kind: 'typography' }),
  );
  const rest = { ...lines, pairs: others };
  if (isTooMuch(rest)) return [...changes, ...tellLines(rest)].toSorted(byRank);
  const read = (line: TextLine, text: string, place: string): PlacedStatement[] => {
    const isTitle = isTitleLine(line.text);
    return splitStatements(line.text, line.start).map((range) => ({
      statement: readStatement(text, range, isTitle, table),
      line: place,
      over: lines.over.get(line),
    }));
  };
  const byStart = (one: TextLine, other: TextLine) => one.start - other.start;
  const numberOf = new Map<TextLine, string>();
  for (const [at, pair] of others.entries()) {
    numberOf.set(pair.before, `pair ${at}`);
    numberOf.set(pair.after, `pair ${at}`);
  }
  const side = (own: readonly TextLine[], text: string) =>
    own.toSorted(byStart).flatMap((line) => read(line, text, numberOf.get(line) ?? ''));
  const left = side([...others.map((pair) => pair.before), ...lines.removed], before);
  const right = side([...others.map((pair) => pair.after), ...lines.added], after);
  const groups = pairStatements(left, right, budget, { inBoth: lines.inBoth, mayCross });
  // Taken out here and put in there: it stands under another heading.
  const taken = new Set(
    groups.flatMap(({ before: one, after: other }) => (other.length === 0 ? keys(one) : [])),
  );
  const crossed = groups.flatMap(({ before: one, after: other }) => (one.length === 0 ? keys(other) : []));
  const isCrossed = new Set(crossed.filter((key) => taken.has(key)));
  const inside = groups.flatMap((group) => compareStatements(group, texts, table, isCrossed));
  return [...changes, ...inside].toSorted(byRank);
}

const keys = (statements: readonly Statement[]) => statements.map(({ key }) => key);

const isTypography = ({ before, after }: { before: TextLine; after: TextLine }) =>
  foldSpaces(before.text) === foldSpaces(after.text);
const foldSpaces = (text: string) => foldMarks(text).replace(/ +/g, ' ').trim();

function isTooMuch({ pairs, removed, added }: PairedLines): boolean {
  const all = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after), removed, added].flat();
  return all.length > mostLines || all.reduce((sum, { text }) => sum + text.length, 0) > mostLetters;
}

/** The whole lines that differ. */
function tellLines({ pairs, removed, added }: PairedLines): TextChange[] {
  const gone = [...pairs.map((pair) => pair.before), ...removed];
  const come = [...pairs.map((pair) => pair.after), ...added];
  const none = (start: number) => ({ text: '', start, end: start });
  return [
    ...gone.map((line): TextChange => ({ ...tell(line, none(0)), kind: 'removed' })),
    ...come.map((line): TextChange => ({ ...tell(none(0), line), kind: 'added' })),
  ];
}

function tell(before: TextLine, after: TextLine): Omit<TextChange, 'kind'> {
  return {
    ...{ before: before.text, after: after.text },
    beforeRange: { start: before.start, end: before.end },
    afterRange: { start: after.start, end: after.end },
  };
}

function byRank(one: TextChange, other: TextChange): number {
  return ranks.indexOf(one.kind) - ranks.indexOf(other.kind) || one.afterRange.start - other.afterRange.start;
}
