import { sketchSize } from './sketch-words.ts';

/**
 * How much of the words of two texts is common to both: words in both, of words in either, 0 to 1, from their sketches
 * (`sketchWords`). Exact while both have fewer than 64 distinct words; else an estimate from the 64 smallest hashes of the
 * two, off by 0.06 as a rule.
 *
 * @returns null when one of the texts is not known
 */
export function shareOfWords(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const areWhole = a.length < sketchSize && b.length < sketchSize;
  const most = areWhole ? Number.POSITIVE_INFINITY : sketchSize;
  let [i, j, either, both] = [0, 0, 0, 0];
  while (either < most && (i < a.length || j < b.length)) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    either++;
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both / either;
}
