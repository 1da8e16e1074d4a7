import type { Page } from 'puppeteer-core';

/** The text a person sees on a page. */
export async function textOf(page: Page): Promise<string> {
  return await page.evaluate(() => document.body.innerText);
}
