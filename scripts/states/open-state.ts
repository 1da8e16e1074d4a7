import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/driver/until.ts';
import type { World } from './start-world.ts';
import type { State } from './types.ts';

/** The page in that state in a tab of its own, once it has come to rest. */
export async function openState({ browser, known }: World, state: State): Promise<Page> {
  const page = await browser.openPage(`${state.page}${state.address?.(known) ?? ''}`);
  if (state.awaits) await page.waitForSelector(state.awaits);
  await atRest(page, state.name);
  if (state.isOpened) {
    await page.evaluate(openAll);
    await atRest(page, state.name);
  }
  return page;
}

/** Waits until the page has words, and they stay the same for a moment. */
async function atRest(page: Page, name: string): Promise<void> {
  let before = '';
  await until(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const now = await page.evaluate(() => `${document.body.innerText}${document.images.length}`);
      const isSame = now === before && now.trim().length > 10;
      before = now;
      return isSame;
    },
    `${name} to come to rest`,
    20_000,
  );
}

/** Runs in the page. What is opened may bring more that can be: once is enough, a second round would close menus again. */
function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
    button.click();
}
