import { splitSentences } from '../../../text/split-sentences.ts';
import type { Piece, Reader, ReadText, Words } from '../types.ts';
import { readWords } from './read-words.ts';

/** Ten times what an issue has. What is behind them is one line, of one sentence. */
const mostLines = 20_000;
const mostSentences = 40_000;
/** No paragraph is as long: UTF-16 units. */
const mostOfLine = 100_000;

/** A text by lines, sentences and words. A form feed, which parts the pages of a guide, ends a line too. */
export function readText(text: string, reader: Reader): ReadText {
  const words = readWords(text, reader.words, reader.hasDecimalComma);
  const lines: Piece[] = [];
  const sentences: Piece[] = [];
  const firstSentences: number[] = [];
  let word = 0;
  let start = 0;
  const idOf = (from: number, to: number) => {
    const key = words.ids.slice(from, to).join(' ');
    const known = reader.pieces.get(key) ?? reader.pieces.size;
    reader.pieces.set(key, known);
    return known;
  };
  for (const line of linesOf(text)) {
    const from = word;
    let at = start;
    const own: Piece[] = [];
    const isFull = sentences.length >= mostSentences || lines.length >= mostLines || line.length > mostOfLine;
    for (const sentence of isFull ? [line.trim()] : splitSentences(line)) {
      at = text.indexOf(sentence, at);
      const end = at + sentence.length;
      const to = wordBehind(words, word, end);
      if (to > word) own.push({ start: at, end, from: word, to, line: lines.length, id: idOf(word, to) });
      word = to;
      at = end;
    }
    const end = start + line.length;
    if (own.length > 0) {
      firstSentences.push(sentences.length);
      const [only] = own;
      const id = own.length === 1 && only ? only.id : idOf(from, word);
      lines.push({ start, end, from, to: word, line: lines.length, id });
      for (const sentence of own) sentences.push(sentence);
    }
    start = end + 1;
  }
  firstSentences.push(sentences.length);
  return { text, words, sentences, lines, firstSentences };
}

function wordBehind({ starts }: Words, from: number, end: number): number {
  let word = from;
  while (word < starts.length && (starts[word] ?? 0) < end) word += 1;
  return word;
}

/** The first lines, and what is behind them as the last. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\n\f]/, mostLines);
  const read = lines.reduce((sum, { length }) => sum + length + 1, 0);
  return read > text.length ? lines : [...lines, text.slice(read)];
}
