import { daysApart } from './days-apart.ts';
import type { Identified, TitleWitness } from './types.ts';

/** Less than this share of words in common (`shareOfWords`) speaks for two issues. */
export const halfOfWords = 0.5;

const nothing: TitleWitness = { title: '', day: null };

/** The newest title of an entry or issue and the day with it; the only one of an entry just found. */
export const titleOf = ({ witnesses }: Identified): TitleWitness => witnesses.titles.at(-1) ?? nothing;

/** Whether the found title is one that the known issue had; an empty title is never another's. */
export function agreesInTitle(found: Identified, known: Identified): boolean {
  const { title } = titleOf(found);
  return title !== '' && known.witnesses.titles.some((one) => one.title === title);
}

/**
 * How many days lie between what was found and what was known under the same title, at least; `Infinity` when the title was
 * another, or one of the two is undated. Two without any title and day are 0 days apart.
 */
export function daysBetween(found: Identified, known: Identified): number {
  const { title, day } = titleOf(found);
  const titles = known.witnesses.titles.length === 0 ? [nothing] : known.witnesses.titles;
  return Math.min(...titles.map((one) => (one.title === title ? daysApart(one.day, day) : Infinity)));
}

/** Between two moments, ms; the greatest number when one is undated, so that it can be sorted by. */
export function msBetween(found: Identified, known: Identified): number {
  if (found.publishedAt === null || known.publishedAt === null) return Number.MAX_SAFE_INTEGER;
  return Math.abs(found.publishedAt - known.publishedAt);
}

/** Known issues that fit equally well: the nearest in time, then the newest. */
export const byTime = (found: Identified, known: Identified): readonly number[] => [
  msBetween(found, known),
  -(known.publishedAt ?? 0),
];
