import { readValue } from './match-part.ts';
import type { SearchField } from './types.ts';

const fields: readonly SearchField[] = ['extra', 'extra', 'text', 'heading', 'title'];
/** Title before heading before text. */
const levels = [0, 1, 1, 2, 3];
/** What a word that may be missing adds where it stands beside its neighbour: less than any field. */
export const neighbour = 64 * 8;
const oneLevel = 64 * neighbour;
/**
 * What a pair of words that stand side by side adds: as much as one of them being in a heading, and then it comes first. What has
 * all its words in a heading or in the title stays ahead of it.
 */
export const sideBySide = oneLevel + neighbour;

/**
 * Words without typing errors first, then the sum of the fields, then words side by side (added later), then whole words
 * before the beginnings of words. The lowest three bits hold the least of the fields, and are the least of it.
 *
 * @param values of each thing that was asked for, as `matchPart` gives them
 */
export function scoreOf(values: readonly Uint8Array[], document: number): number {
  let errors = 0;
  let level = 0;
  let whole = 0;
  let least = 4;
  for (const own of values) {
    const { field, isError, isExact } = readValue(own[document] ?? 0);
    if (isError) errors += 1;
    if (isExact) whole += 1;
    level += levels[field] ?? 0;
    least = Math.min(least, field);
  }
  return ((64 - errors) * 256 + level) * oneLevel + whole * 8 + least;
}

export function fieldOf(score: number): SearchField {
  return fields[score & 7] ?? 'text';
}
