import type { Range } from './types.ts';

/**
 * Where the words of a quote stand in the canonical text of their issue; null where they do not stand there as they are.
 *
 * @param quote its lines may be joined by blanks, and stand apart by any number of them
 */
export function locateQuote(text: string, quote: string): Range | null {
  const words = foldSpace(quote);
  if (words === '') return null;
  // Of the same length as the text, in which a line break is one character and no two blanks follow each other.
  const start = foldLines(text).indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

/** Whether both are the same words, on however many lines. */
export const isSameWords = (one: string, other: string): boolean => foldSpace(one) === foldSpace(other);

const foldSpace = (text: string) => foldLines(text).replace(/ +/g, ' ').trim();
const foldLines = (text: string) => text.normalize('NFC').replace(/\s/g, ' ');
