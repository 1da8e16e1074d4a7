import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type SampleNewsletter, startNewsletter } from '../newsletter/server.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { readTable } from './read-table.ts';

export const secondName = 'Practice Notes';

/** Another newsletter beside the sample one, on a port and with issues of its own; its feed holds the newest three. */
async function startSecondNewsletter(): Promise<SampleNewsletter> {
  const second = await startNewsletter({ name: secondName, published: 5, feedLength: 3 });
  for (const { slug, title } of second.issues) second.edit(slug, { title: `Notes: ${title}` });
  return second;
}

/** The extension with the sample newsletter and a second one, both checked once. */
export async function startTwoNewsletters(kind: BrowserName): Promise<{
  companion: Companion;
  second: SampleNewsletter;
  secondId: string;
}> {
  const companion = await startCompanion(kind);
  await checksEnded(companion.browser, 1);
  const second = await startSecondNewsletter();
  const secondId = await addSecondNewsletter(companion, second);
  return { companion, second, secondId };
}

/** Adds it as a person does, on the options page, and waits for its first check; gives its id. */
async function addSecondNewsletter({ browser }: Companion, second: SampleNewsletter): Promise<string> {
  const page = await browser.openPage('options.html');
  await enterAddress(page, second.origin);
  const add = await page.waitForSelector('[aria-labelledby="add-found"] .button-primary');
  await add?.click();
  const row = await until(async () => {
    const added = (await readTable(browser, 'newsletters')).find(({ name }) => name === secondName);
    const isChecked = (await readTable(browser, 'checks')).some((check) => check.newsletterId === added?.id);
    return isChecked && added;
  }, 'the second newsletter to have been checked');
  await page.close();
  return row.id;
}

/** Has the options page look at an address for a newsletter. */
export async function enterAddress(page: Page, address: string): Promise<void> {
  await page.waitForSelector('#add-address');
  await page.type('#add-address', address);
  await page.click('#add-address + button');
}

/** Does what stands under that label in the menu of a newsletter, on the options page. */
export async function chooseInRow(page: Page, newsletterId: string, label: string): Promise<void> {
  const row = `[data-newsletter="${newsletterId}"]`;
  await (await page.waitForSelector(`${row} [aria-haspopup="menu"]`))?.click();
  await (await page.waitForSelector(`${row} [role="menu"] ::-p-text(${label})`))?.click();
}
