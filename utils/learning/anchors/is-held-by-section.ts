import { namesSomething } from './compare/may-move.ts';
import { hasLeftSection } from './has-left-section.ts';
import { namesIn } from './read/names-in.ts';
import type { Comparison, Piece } from './types.ts';

/** A sentence of so many words does not stand there by chance; of an edited one, it takes more. */
const leastOfItsOwn = { equal: 5, alike: 10 };
/** Of the words of a neighbour, what must still be there. */
const leastOfNeighbour = 0.6;

/**
 * Whether a sentence that stands in the same words, or in edited ones, is the one that stood there. A short one that names nothing ("Apply twice
 * daily."), or one that is there more than once, is held by its neighbours alone: where these are others, it may belong to
 * them.
 */
export function isHeldBySection(comparison: Comparison, at: number, standing: 'equal' | 'alike'): boolean {
  const { before, headings, places, times } = comparison;
  const sentence = before.sentences[at];
  if (!sentence || hasLeftSection(comparison, at)) return false;
  const isHeading = headings.before[sentence.line + 1] === sentence.line;
  const hasTwin = (times.get(sentence.id) ?? 0) > 1;
  const behind = neighbourOf(comparison, at, 1, hasTwin);
  // What stood under a heading stands under another.
  if (
    isHeading &&
    behind !== undefined &&
    staysInMost(comparison, behind) &&
    !isBeside(comparison, at, behind)
  )
    return false;
  if (!hasTwin && (isLong(sentence, standing) || speaksForItself(comparison, at))) return true;
  const ahead = isHeading ? undefined : neighbourOf(comparison, at, -1, hasTwin);
  const isInLine = (other: number | undefined) =>
    other !== undefined && before.sentences[other]?.line === sentence.line;
  const isAlone = !isInLine(ahead) && !isInLine(behind);
  const holds = (other: number | undefined) =>
    other !== undefined &&
    (isAlone || isInLine(other)) &&
    staysInMost(comparison, other) &&
    isBeside(comparison, at, other);
  if (holds(ahead) || holds(behind)) return true;
  if (hasTwin || !isAlone) return false;
  if (ahead === undefined && behind === undefined) return true;
  // Under a heading that was renamed.
  const isUnderHeading =
    ahead !== undefined && before.sentences[ahead]?.line === headings.before[sentence.line];
  return isUnderHeading && places[ahead] !== undefined && isWholeLine(comparison, at);
}

const isLong = ({ from, to }: Piece, standing: 'equal' | 'alike') => to - from >= leastOfItsOwn[standing];

function speaksForItself({ before, kinds }: Comparison, at: number): boolean {
  const { from, to } = before.sentences[at] as Piece;
  return (
    before.words.ids.slice(from, to).some((id) => kinds[id] === 'medicine') || namesSomething(before, at)
  );
}

/**
 * The next sentence of the section in a direction that tells whether it is still the same: not one that was simply taken out
 * and, unless there are twins to mistake, not one that was rewritten and names what it named. The heading is the first of a section.
 */
function neighbourOf(comparison: Comparison, at: number, step: 1 | -1, hasTwin: boolean): number | undefined {
  const { before, headings, standings } = comparison;
  const own = before.sentences[at]?.line ?? 0;
  const section = headings.before[own + 1] === own ? own : headings.before[own];
  for (let other = at + step; ; other += step) {
    const line = before.sentences[other]?.line;
    if (line === undefined || (line !== section && headings.before[line] !== section)) return undefined;
    // The heading of the next section stands under this one's.
    if (step === 1 && line !== own && headings.before[line + 1] === line) return undefined;
    const isRewritten = line !== section && !hasTwin && !staysInMost(comparison, other);
    if (standings[other] !== 'gone' && !(isRewritten && hasSameNames(comparison, other))) return other;
  }
}

function hasSameNames({ before, after, kinds, places }: Comparison, at: number): boolean {
  const [was, place] = [before.sentences[at], places[at]];
  if (!was || !place) return false;
  const names = namesIn(before, was, kinds);
  const now = after.sentences.slice(...place).flatMap((sentence) => [...namesIn(after, sentence, kinds)]);
  return now.length === names.size && now.every((name) => names.has(name));
}

/** The place of a sentence is a whole line. */
function isWholeLine({ after, places }: Comparison, at: number): boolean {
  const [first, behind] = places[at] ?? [0, 0];
  const line = after.sentences[first]?.line ?? 0;
  return after.firstSentences[line] === first && after.firstSentences[line + 1] === behind;
}

/** Both are in one section of the later version. */
function isBeside({ after, headings, places }: Comparison, at: number, other: number): boolean {
  const lineOf = (one: number) => after.sentences[places[one]?.[0] ?? -1]?.line ?? -1;
  const [own, beside] = [lineOf(at), lineOf(other)];
  const [over, overOther] = [headings.after[own], headings.after[beside]];
  return over === overOther || over === beside || overOther === own;
}

/** A sentence is there for the most part. */
function staysInMost({ before, wordMap, standings }: Comparison, at: number): boolean {
  const sentence = before.sentences[at];
  const standing = standings[at];
  if (!sentence || standing === 'gone' || standing === 'replaced') return false;
  let kept = 0;
  for (let word = sentence.from; word < sentence.to; word += 1) if ((wordMap[word] as number) >= 0) kept += 1;
  return kept >= (sentence.to - sentence.from) * leastOfNeighbour;
}
