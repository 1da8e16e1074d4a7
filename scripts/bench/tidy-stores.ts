import { adoptExtractor, adoptWords } from './raw-database.ts';
import type { Subject } from './subject.ts';

/** A browser whose store was rewritten tidies it up for a while; that is no part of any act. */
const tidyingMs = 20_000;

/**
 * Leaves no issue to be understood anew, no guide to be read and no word to be indexed, which an upgraded build does by and by: it
 * would be measured beside every act.
 */
export async function tidyStores(subjects: readonly Subject[]): Promise<void> {
  for (const { browser } of subjects) {
    await browser.inExtension(adoptExtractor);
    await browser.inExtension(adoptWords);
  }
  await new Promise((resolve) => setTimeout(resolve, tidyingMs));
}
