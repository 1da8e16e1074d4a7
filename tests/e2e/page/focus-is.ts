import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

/** What has the focus, by its name; `main` is that of the part that scrolls. */
async function focused(page: Page): Promise<string> {
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

/** Waits until something has the focus: what an act took away left it to another part of the page. */
export async function focusIsKept(page: Page): Promise<void> {
  await until(
    () => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body),
    'something to have the focus',
  );
}
