import { hashText } from './hash-text.ts';

/** How many hashes a sketch has at most. */
export const sketchSize = 64;

/**
 * Which words a text has, in at most 64 numbers: the smallest of the hashes of its distinct words, ascending (a bottom-k
 * sketch: Broder, "On the resemblance and containment of documents", 1997). Up to 64 distinct words it is all of them.
 */
export function sketchWords(text: string): number[] {
  const hashes = new Set<number>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    hashes.add(hashText(word)[0]);
  }
  // A typed array sorts numbers as numbers, and several times as fast.
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, sketchSize));
}
