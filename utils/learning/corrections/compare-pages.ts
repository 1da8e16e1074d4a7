import { pairTexts } from './pair-texts.ts';
import type { Budget, PageDifferences } from './types.ts';

const mostSteps = 1_500_000;

/**
 * Which pages of two editions of a guide differ, are new, or gone; numbers count from 1. A page that only moved is none of
 * these, and neither is one whose typography alone differs. A page without any text (a picture) is like any other such page.
 *
 * @param before the text of each page
 * @param budget when it is spent, pages that are not equal count as gone and new
 */
export function comparePages(
  before: readonly string[],
  after: readonly string[],
  budget: Budget = { left: mostSteps },
): PageDifferences {
  const partners = pairTexts(before, after, budget);
  const isTaken = new Set(partners.map((partner) => partner?.after));
  return {
    differing: partners.flatMap((partner, at) =>
      partner && !partner.isEqual ? [{ before: at + 1, after: partner.after + 1 }] : [],
    ),
    gone: partners.flatMap((partner, at) => (partner ? [] : [at + 1])),
    added: after.flatMap((_, at) => (isTaken.has(at) ? [] : [at + 1])),
  };
}
