import type { Piece, ReadText } from '../types.ts';
import { bagOf, type Draft, noteEqual } from './draft.ts';

/** What is known of lines while they are matched. */
export interface LineMatch {
  /** The line of `after` by the line of `before`, of those that keep their order; -1 for the others. */
  inOrder: Int32Array;
  /** The same of lines that moved. */
  moved: Map<number, number>;
  /** Lines of `after` that are matched. */
  taken: boolean[];
  /** The ids of the lines of `after`; of those that only quote, one that no other line has. */
  idsAfter: readonly number[];
}

/** Notes that a line is another, in the same words. */
export function takeLine(
  { before, after, ...draft }: Draft,
  { taken }: Pick<LineMatch, 'taken'>,
  [one, other]: readonly [number, number],
  standing: 'equal' | 'moved',
): void {
  taken[other] = true;
  noteEqual({ before, after, ...draft }, before.lines[one] as Piece, after.lines[other] as Piece, standing);
}

/** The words of lines, by their numbers. */
export const bagsOfLines = (read: ReadText, lines: readonly number[]): number[][] =>
  lines.map((line) => bagOf(read, read.lines[line] as Piece));
