import type { Page } from 'puppeteer-core';

/** Opens what the options page keeps for whoever helps. */
export async function openTrouble(page: Page): Promise<void> {
  await (await page.waitForSelector('.options-trouble summary'))?.click();
}
