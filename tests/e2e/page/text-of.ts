import type { Page } from 'puppeteer-core';

/** The text a person sees on a page, or in the first part of it that fits `selector`; none where there is no such part. */
export async function textOf(page: Page, selector = 'body'): Promise<string> {
  return await page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
    selector,
  );
}
