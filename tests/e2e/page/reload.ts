import type { Page } from 'puppeteer-core';

/** Loads a page of the extension anew; its load event never arrives over BiDi, so the document itself is asked. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.former = '';
  });
  await page.reload({ waitUntil: [] });
  await page.waitForFunction(
    () => document.readyState === 'complete' && document.documentElement.dataset.former === undefined,
  );
}
