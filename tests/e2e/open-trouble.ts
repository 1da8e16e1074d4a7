import type { Page } from 'puppeteer-core';
import { until } from './driver/until.ts';

/** Opens what the options page keeps for whoever helps. */
export async function openTrouble(page: Page): Promise<void> {
  const isOpen = () => page.$eval('.options-trouble details', (one) => one.hasAttribute('open'));
  // It moves and is drawn anew while the page fills: what was found a moment ago cannot always be clicked.
  await until(async () => {
    if (!(await isOpen())) await page.click('.options-trouble summary');
    return await isOpen();
  }, 'what the options keep for whoever helps to open');
}
