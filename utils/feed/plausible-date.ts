import type { Published } from '../text/parse-published.ts';

const day = 24 * 60 * 60 * 1000;
const earliest = Date.UTC(1990, 0, 1);

/**
 * A date an entry may have.
 *
 * @param now epoch ms: a date more than a week ahead of it, or before feeds existed, counts as none
 */
export function plausibleDate(published: Published | null, now: number): Published | null {
  return published !== null && published.at >= earliest && published.at <= now + 7 * day ? published : null;
}
