import { type Published, parsePublished } from '../text/parse-published.ts';

const day = 24 * 60 * 60 * 1000;
const earliest = Date.UTC(1990, 0, 1);

/** The first of these texts that is a date an entry may have; null where none is. */
export function firstPlausible(texts: readonly string[], now: number): Published | null {
  for (const text of texts) {
    const published = plausibleDate(parsePublished(text), now);
    if (published) return published;
  }
  return null;
}

/**
 * A date an entry may have.
 *
 * @param now epoch ms: a date more than a week ahead of it, or before feeds existed, counts as none
 */
export function plausibleDate(published: Published | null, now: number): Published | null {
  return published !== null && published.at >= earliest && published.at <= now + 7 * day ? published : null;
}
