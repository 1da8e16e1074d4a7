import type { Page } from 'puppeteer-core';

/**
 * When the page first painted something to see.
 *
 * @returns `at` in epoch ms, `after` in ms since the document began to load
 */
export async function firstContentfulPaint(page: Page): Promise<{ at: number; after: number }> {
  const entry = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint && { at: performance.timeOrigin + paint.startTime, after: paint.startTime };
  });
  return (await entry.jsonValue()) as { at: number; after: number };
}
