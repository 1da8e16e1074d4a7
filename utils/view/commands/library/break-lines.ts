/**
 * A text cut into lines that are no wider than `width`, at its blanks; a word that is wider by itself, or a text without blanks,
 * is cut within. A Chinese or Japanese text is cut between its characters.
 *
 * @param measure how wide a text is, in the unit of `width`
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text
    .trim()
    .split(/\s+/)
    .flatMap((word) => cutWord(word, width, measure))) {
    const joined = line === '' || piece.isRest ? `${line}${piece.text}` : `${line} ${piece.text}`;
    if (line !== '' && measure(joined) > width) {
      lines.push(line);
      line = piece.text;
    } else line = joined;
  }
  return line === '' ? lines : [...lines, line];
}

/** `isRest`: it goes on with the piece before, without a blank. */
function cutWord(
  word: string,
  width: number,
  measure: (text: string) => number,
): { text: string; isRest: boolean }[] {
  if (measure(word) <= width) return [{ text: word, isRest: false }];
  const pieces: { text: string; isRest: boolean }[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push({ text: piece, isRest: pieces.length > 0 });
      piece = character;
    } else piece += character;
  }
  return [...pieces, { text: piece, isRest: pieces.length > 0 }];
}
