import type { Piece, ReadText, WordKind } from '../types.ts';

const mostWords = 8;
/** A line that is no more than the name of a medicine. */
const mostOfName = 3;
const finalMark = /[.!?…,;]["'”’»)\]]?\s*$/;

/**
 * The heading over each line, by its index; -1 where there is none. A heading is short and ends without a full stop, and what
 * follows it is text or a table; or it ends with a colon, or is no more than the name of a medicine. So the items of a list are none.
 */
export function findHeadings(read: ReadText, kinds: readonly WordKind[]): Int32Array {
  const { text, lines } = read;
  const over = new Int32Array(lines.length).fill(-1);
  let heading = -1;
  for (const [at, line] of lines.entries()) {
    over[at] = heading;
    const next = lines[at + 1];
    if (!next || !mayBeHeading(read, line, kinds)) continue;
    const leads = text.slice(line.start, line.end).trimEnd().endsWith(':') || isName(read, line, kinds);
    if (leads || (isBody(text, next) && !mayBeHeading(read, next, kinds))) heading = at;
  }
  return over;
}

function mayBeHeading(
  { text, words }: ReadText,
  { start, end, from, to }: Piece,
  kinds: readonly WordKind[],
): boolean {
  return (
    to - from <= mostWords &&
    !finalMark.test(text.slice(Math.max(start, end - 3), end)) &&
    !text.slice(start, end).includes('|') &&
    !words.ids.slice(from, to).some((id) => kinds[id] === 'figure')
  );
}

const isName = ({ words }: ReadText, { from, to }: Piece, kinds: readonly WordKind[]) =>
  to - from <= mostOfName && words.ids.slice(from, to).some((id) => kinds[id] === 'medicine');

/** Sentences, or a row with a label or columns. */
const isBody = (text: string, { start, end, from, to }: Piece) =>
  to - from > mostWords || finalMark.test(text.slice(end - 3, end)) || /[|\t:]/.test(text.slice(start, end));
