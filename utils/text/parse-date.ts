import { parsePublished } from './parse-published.ts';

/**
 * The instant a feed's date names (`parsePublished`).
 *
 * @returns epoch ms UTC, midnight for a day without a time; null when the text is no date
 */
export function parseDate(text: string): number | null {
  return parsePublished(text)?.at ?? null;
}
