import type { Page } from 'puppeteer-core';
import { until } from './driver/until.ts';

/** What has the focus, by its name; `main` is that of the part that scrolls. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const { activeElement: at } = document;
    if (!(at instanceof HTMLElement)) return '';
    const name = at.getAttribute('aria-label');
    return name ?? (at.tagName === 'MAIN' ? 'main' : at.innerText.trim() || at.tagName);
  });
}

/** A page draws in its own time: what a key or a click does to the focus is awaited. @throws with where it is instead */
export async function focusIs(page: Page, name: string): Promise<void> {
  let at = '';
  await until(
    async () => {
      at = await focused(page);
      return at === name;
    },
    () => `the focus to be on ${name}; it is on “${at}”`,
  );
}
