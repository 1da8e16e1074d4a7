import type { ReadText } from '../types.ts';
import type { Draft } from './draft.ts';

/** A sentence of so many words says what it speaks of. */
const leastOfItsOwn = 6;

/**
 * Whether a sentence that stands in the same words at another place is the same one. "Not for children under 12" under
 * another medicine only looks alike: a sentence that names nothing must keep what it speaks of.
 *
 * @param isLine the whole line moved: what it speaks of is told by the heading, no more by the sentences ahead of it
 */
export function mayMove(draft: Draft, one: number, other: number, isLine: boolean): boolean {
  const { before, after, headings } = draft;
  const [from, to] = [before.sentences[one], after.sentences[other]];
  if (!from || !to) return false;
  // A heading without what stood under it is that of something else.
  if (isHeading(headings.before, from.line) && isHeading(headings.after, to.line)) return false;
  const words = before.words.ids.slice(from.from, from.to);
  if (words.some((id) => draft.kinds[id] === 'medicine') || namesSomething(before, one)) return true;
  const isSameSubject = subjectOf(draft, 'before', one, isLine) === subjectOf(draft, 'after', other, isLine);
  if (!isSameSubject) return false;
  return (
    words.length >= leastOfItsOwn || isSameSection(draft, headings.before[from.line], headings.after[to.line])
  );
}

/** Whether the line behind a line stands under it. */
const isHeading = (headings: Int32Array, line: number) => headings[line + 1] === line;

/** A code, or a capital inside of the sentence. In German all nouns have one: there it says nothing. */
export function namesSomething({ text, words, sentences }: ReadText, at: number): boolean {
  const sentence = sentences[at];
  if (!sentence) return false;
  let capitals = 0;
  for (let word = sentence.from; word < sentence.to; word += 1) {
    const raw = text.slice(words.starts[word], words.ends[word]);
    if (/^\p{Lu}{2,}$/u.test(raw) && /^-?\d/.test(text.slice(words.ends[word], (words.ends[word] ?? 0) + 2)))
      return true;
    if (word > sentence.from && /^\p{Lu}\p{Ll}{3,}/u.test(raw)) capitals += 1;
  }
  return capitals === 1 && sentence.to - sentence.from >= leastOfItsOwn;
}

/** What a sentence speaks of that does not say so: the medicine that its line, or the heading over it, names last. */
function subjectOf(
  { before, after, kinds, headings }: Draft,
  side: 'before' | 'after',
  at: number,
  isLine: boolean,
): number {
  const read = side === 'before' ? before : after;
  const sentence = read.sentences[at];
  if (!sentence) return -1;
  const line = read.lines[sentence.line];
  if (!isLine && line) {
    for (let word = sentence.from - 1; word >= line.from; word -= 1)
      if (kinds[read.words.ids[word] as number] === 'medicine') return read.words.ids[word] as number;
  }
  const heading = read.lines[headings[side][sentence.line] ?? -1];
  const ids = heading ? read.words.ids.slice(heading.from, heading.to) : [];
  return ids.find((id) => kinds[id] === 'medicine') ?? -1;
}

function isSameSection({ before, after, places }: Draft, one = -1, other = -1): boolean {
  if (one < 0 || other < 0) return one === other;
  return places[before.firstSentences[one] ?? -1]?.[0] === after.firstSentences[other];
}
