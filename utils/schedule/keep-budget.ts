import { hourMs, weekHours } from './units.ts';

/** Sooner than after a whole week nothing can be said of checks a week. */
const judgedMs = weekHours * hourMs;
/** Below 1, because the two weeks that are remembered are a short time to judge by. */
const firmness = 0.75;

/**
 * By how much the price of a check rises when more were made of late than may be, and falls when fewer: weeks in which
 * nothing came cost more checks than those that the price was reckoned from.
 *
 * @param checkedAt recent checks, epoch ms, oldest first
 */
export function keepBudget(checkedAt: readonly number[], weeklyChecks: number): number {
  const span = (checkedAt.at(-1) ?? 0) - (checkedAt[0] ?? 0);
  if (span < judgedMs) return 1;
  const spent = ((checkedAt.length - 1) / span) * judgedMs;
  return (spent / weeklyChecks) ** firmness;
}
