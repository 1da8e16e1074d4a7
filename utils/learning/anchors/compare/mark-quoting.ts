import { tellsOfCorrection } from '../read/tells-of-correction.ts';
import type { Piece, ReadText } from '../types.ts';

/**
 * How a sentence may hold words that belong elsewhere: `told`, it follows words that say so; `telling`, it says so itself;
 * `quoted`, it stands in quotation marks.
 */
export type Quoting = 'told' | 'telling' | 'quoted';

/** "Erratum.", "Correction of 3 May." */
const mostOfLabel = 4;
const opening = /^["'“”„‟«»‘‚›‹]/u;
const closing = /["'“”‟«»’›‹]\s?[.!?…]?$/u;

/**
 * The sentences of a later version that only quote what the former one said, as an erratum does: the place of the words is
 * elsewhere. What stood in the former version as it is has always been said so.
 */
export function markQuoting(before: ReadText, after: ReadText): (Quoting | undefined)[] {
  const known = new Set(before.lines.map(({ id }) => id));
  const quotedBefore = new Set(before.sentences.filter((one) => isQuoted(before, one)).map(({ id }) => id));
  const isNewlyQuoted = (one: Piece) => isQuoted(after, one) && !quotedBefore.has(one.id);
  const marks: (Quoting | undefined)[] = [];
  // By a line that ends with a colon.
  let isLedIn = false;
  for (const line of after.lines) {
    const [first, behind] = [after.firstSentences[line.line] ?? 0, after.firstSentences[line.line + 1] ?? 0];
    const isNew = after.sentences.slice(first, behind).some(isNewlyQuoted);
    if (known.has(line.id) && !isLedIn && !isNew) {
      for (let at = first; at < behind; at += 1) marks.push(undefined);
      continue;
    }
    let told: boolean = isLedIn;
    isLedIn = false;
    for (const sentence of after.sentences.slice(first, behind)) {
      const own = after.text.slice(sentence.start, sentence.end);
      const tells = tellsOfCorrection(own);
      if (told) marks.push('told');
      else if (tells) marks.push('telling');
      else marks.push(isNewlyQuoted(sentence) ? 'quoted' : undefined);
      told = tells && sentence.to - sentence.from <= mostOfLabel;
      isLedIn = tells && own.endsWith(':');
    }
  }
  return marks;
}

const isQuoted = ({ text }: ReadText, { start, end }: Piece) =>
  opening.test(text.slice(start, start + 2)) && closing.test(text.slice(Math.max(start, end - 3), end));

/** The first two words. */
export const beginningOf = ({ words }: ReadText, { from, to }: Piece): string =>
  words.ids.slice(from, Math.min(to, from + 2)).join(' ');
