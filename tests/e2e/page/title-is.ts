import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/** Waits until the popup, or the same beside the pages, shows the issue of that title. @throws with the one it shows instead */
export async function titleIs(page: Page, title: string): Promise<void> {
  let shown: string | null = null;
  await until(
    async () => {
      shown = await page.evaluate(() => document.querySelector('[data-part="title"]')?.textContent ?? null);
      return shown === title;
    },
    () => `“${title}” to be shown; it is ${shown === null ? 'none' : `“${shown}”`}`,
  );
}
