export interface TextPart {
  words: string;
  isMarked: boolean;
}

/** Characters around what is marked: a long reflection is not shown whole. */
const around = 80;

/**
 * A text as what is marked in it and what stands around that; what is far from any mark is left out.
 *
 * @param marks in their order, none over another
 */
export function splitFindings(text: string, marks: readonly { start: number; end: number }[]): TextPart[] {
  const parts: TextPart[] = [];
  const plain = (words: string) => words !== '' && parts.push({ words, isMarked: false });
  let at = 0;
  for (const { start, end } of marks) {
    plain(shorten(text.slice(at, start), at > 0, true));
    parts.push({ words: text.slice(start, end), isMarked: true });
    at = end;
  }
  plain(shorten(text.slice(at), marks.length > 0, false));
  return parts;
}

/** Without its middle, or the end that no mark is beside. */
function shorten(words: string, isAfter: boolean, isBefore: boolean): string {
  if (words.length <= around * 2 + 1) return words;
  const head = isAfter ? words.slice(0, around) : '';
  const tail = isBefore ? words.slice(-around) : '';
  return `${head}…${tail}`.toWellFormed();
}
