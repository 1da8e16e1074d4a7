import { findMarks, uniteMarks } from './find-marks.ts';

/** Where the words of the question stand in a title: ranges in UTF-16 units, in order, apart from each other. */
export function markWords(title: string, question: string, spelling: boolean): [number, number][] {
  return uniteMarks(findMarks(title, question, spelling, true));
}
