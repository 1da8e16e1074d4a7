import type { Snippet } from './types.ts';

/** The piece of a text that shows why it was found, about `length` UTF-16 units long; null when nothing of the question is in it. */
export function findSnippet(
  text: string,
  question: string,
  length: number,
  _spelling: boolean,
): Snippet | null {
  const word = question.toLowerCase().split(/\s+/)[0] ?? '';
  const found = word === '' ? -1 : text.toLowerCase().indexOf(word);
  if (found < 0) return null;
  const at = Math.max(0, found - length / 4);
  return { text: text.slice(at, at + length), marks: [[found - at, found - at + word.length]], at };
}
