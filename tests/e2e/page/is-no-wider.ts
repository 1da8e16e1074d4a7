import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/**
 * Waits until a page has that width and nothing in it is wider: it is told of its new size a moment after it was given one.
 *
 * @throws with how wide it is instead
 */
export async function isNoWider(page: Page, width: number): Promise<void> {
  let shown = { inner: 0, room: 0, taken: 0 };
  await until(
    async () => {
      shown = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { inner: innerWidth, room: clientWidth, taken: scrollWidth };
      });
      return shown.inner === width && shown.taken <= shown.room;
    },
    () =>
      `the page to fit ${width} pixels; its window has ${shown.inner}, what it shows takes ${shown.taken}`,
  );
}
