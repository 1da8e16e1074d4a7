import { sentenceAt } from './read/sentence-at.ts';
import { tellsOfCorrection } from './read/tells-of-correction.ts';
import type { ReadText } from './types.ts';

/** Whether the sentence of a word tells of a correction, or one ahead of it in its line does, or a line that leads to it. */
export function isToldOf(read: ReadText, word: number): boolean {
  const at = sentenceAt(read, word);
  const line = read.sentences[at]?.line;
  for (let one = at; one >= 0; one -= 1) {
    const sentence = read.sentences[one];
    if (!sentence) return false;
    const own = read.text.slice(sentence.start, sentence.end);
    const leads = sentence.line === line || own.endsWith(':');
    if (leads && tellsOfCorrection(own)) return true;
    if (sentence.line !== line) return false;
  }
  return false;
}
