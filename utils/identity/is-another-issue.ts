import { agreesInTitle, halfOfWords, titleOf } from './agreement.ts';
import { shareOfWords } from './share-of-words.ts';
import { sketchWords } from './sketch-words.ts';
import type { Identified } from './types.ts';

const otherMs = 20 * 60 * 60_000;

/**
 * Whether two that share a guid or an address are two issues all the same, because the newsletter uses it again (a feed whose
 * only entry is always `latest`): published at least 20 hours apart, with another title, and with less than half of the words
 * in common; the words of the titles where a text is not known. A title that says nothing (empty, a date, one that the
 * newsletter repeats) is none they have in common.
 */
export function isAnotherIssue(
  found: Identified,
  known: Identified,
  isWeak: (title: string) => boolean,
): boolean {
  if (found.publishedAt === null || known.publishedAt === null) return false;
  if (Math.abs(found.publishedAt - known.publishedAt) < otherMs) return false;
  if (agreesInTitle(found, known) && !isWeak(titleOf(found).title)) return false;
  const share =
    shareOfWords(found.words, known.words) ??
    shareOfWords(sketchWords(titleOf(found).title), sketchWords(titleOf(known).title));
  return share !== null && share < halfOfWords;
}
