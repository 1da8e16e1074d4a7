import type { Piece, ReadText, WordKind } from '../types.ts';

/** A label stands so early in a sentence. */
const labelWithin = 4;

/** What a sentence may speak of, by the numbers of its words: medicines, words with a capital inside of it, a label ahead of a colon. */
export function namesIn(
  { text, words }: ReadText,
  { from, to }: Piece,
  kinds: readonly WordKind[],
): Set<number> {
  const names = new Set<number>();
  for (let word = from; word < to; word += 1) {
    const [start, end, id] = [words.starts[word], words.ends[word], words.ids[word]] as [
      number,
      number,
      number,
    ];
    const isLabel = word - from < labelWithin && text.charAt(end) === ':' && kinds[id] !== 'figure';
    const isCapital = word > from && /^\p{Lu}/u.test(text.slice(start, start + 2));
    if (isLabel || isCapital || kinds[id] === 'medicine') names.add(id);
  }
  return names;
}
