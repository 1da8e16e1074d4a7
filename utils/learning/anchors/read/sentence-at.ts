import type { ReadText } from '../types.ts';

/** The sentence that holds a word. */
export function sentenceAt({ sentences }: ReadText, word: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) > word) high = middle;
    else low = middle + 1;
  }
  return low;
}
