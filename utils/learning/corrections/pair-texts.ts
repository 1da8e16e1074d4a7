import { foldText } from './fold-marks.ts';
import { countWords } from './likeness.ts';
import { pairAlike } from './pair-alike.ts';
import { pairEqual } from './pair-equal.ts';
import { placesOf } from './places-of.ts';
import { pairInSections, type Sections } from './sections/pair-in-sections.ts';
import type { Budget } from './types.ts';

interface TextPartner {
  after: number;
  /** The share of words they have in common. */
  likeness: number;
  /** The same words in the same order, typography and case apart. */
  isEqual: boolean;
}

/** Of so many that are not equal none is looked for: no letter has them. */
const mostTexts = 20_000;

/**
 * Pairs texts of two versions: equal ones first (typography and case apart), those that moved among them; then those that are
 * alike, the most alike first.
 *
 * @param sections where they are lines: what left its section may be told
 * @returns for each of `before`, which of `after` it is
 */
export function pairTexts(
  before: readonly string[],
  after: readonly string[],
  budget: Budget,
  sections?: Sections,
): (TextPartner | undefined)[] {
  const keys = { before: before.map(keyOf), after: after.map(keyOf) };
  const equal = sections
    ? pairInSections(keys.before, keys.after, sections)
    : pairEqual(keys.before, keys.after);
  const partners = equal.map((at) =>
    at === undefined ? undefined : { after: at, likeness: 1, isEqual: true },
  );
  const isTaken = new Set(equal);
  const leftBefore = indexesOf(before, (at) => equal[at] === undefined);
  const leftAfter = indexesOf(after, (at) => !isTaken.has(at));
  if (leftBefore.length + leftAfter.length > mostTexts) return partners;
  const places = placesOf(equal, after.length);
  const candidates = (left: readonly number[], texts: readonly string[], side: 'before' | 'after') =>
    left.map((at) => ({
      words: countWords(texts[at] ?? ''),
      place: places[side][at] ?? -1,
      key: keys[side][at] ?? '',
    }));
  const alike = pairAlike(
    candidates(leftBefore, before, 'before'),
    candidates(leftAfter, after, 'after'),
    budget,
  );
  for (const [at, partner] of alike.entries()) {
    const [one, other] = [leftBefore[at], partner && leftAfter[partner.after]];
    if (one !== undefined && other !== undefined && partner)
      partners[one] = { after: other, likeness: partner.likeness, isEqual: false };
  }
  return partners;
}

const indexesOf = (texts: readonly string[], isWanted: (at: number) => boolean) =>
  texts.flatMap((_, at) => (isWanted(at) ? [at] : []));

const keyOf = (text: string) => foldText(text).replace(/\s+/g, ' ').trim();
