import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { menusReady } from './menus-ready.ts';
import { readTable } from './read-table.ts';

/** The menu itself, with what it offers where: Firefox's can be opened. */
describe('the real menu of Firefox', () => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion('firefox');
    await checksEnded(companion.browser, 1);
    await menusReady(companion.browser);
  });
  afterAll(() => companion?.close());

  const choose = async (page: Page, selector: string, label: string) =>
    (await companion.browser.chooseInMenu?.(page, selector, label)) ?? false;
  const select = (page: Page, selector: string) =>
    page.evaluate((wanted) => {
      const node = document.querySelector(wanted);
      if (node) getSelection()?.selectAllChildren(node);
    }, selector);
  const noted = async (count: number) =>
    await until(
      async () => (await readTable(companion.browser, 'annotations')).length === count,
      `${count} notes`,
    );

  it('notes words of a post and of the reader, and offers it nowhere else', async () => {
    const { browser, newsletter } = companion;
    const issues = await readTable(browser, 'issues');
    const issue = issues.find(({ title }) => title === newsletter.issues[0]?.title);
    const page = await browser.openPage('options.html');
    await page.waitForSelector('#privacy');
    await select(page, '#privacy');
    expect(await choose(page, '#privacy', 'Add to notes')).toBe(false);
    const post = await page.browser().newPage();
    await post.goto(issue?.url ?? '');
    expect(await choose(post, 'h1', 'Add to notes')).toBe(false);
    await select(post, 'h1');
    expect(await choose(post, 'h1', 'Add to notes')).toBe(true);
    await noted(1);
    await post.close();
    await page.close();

    const reader = await browser.openPage(`reader.html#${encodeURIComponent(issue?.id ?? '')}`);
    await reader.waitForSelector('.reader-text p:not(.reader-mark)');
    await select(reader, '.reader-text p:not(.reader-mark)');
    expect(await choose(reader, '.reader-text p:not(.reader-mark)', 'Add to notes')).toBe(true);
    await noted(2);
    await reader.close();
  });

  it.each([
    ['the page it is opened on', 'h1'],
    ['a link', 'a[href]'],
  ])('follows %s', async (_name, selector) => {
    const { browser, newsletter } = companion;
    const desk = await browser.openPage('manifest.json');
    const page = await desk.browser().newPage();
    await page.goto(newsletter.origin);
    const address = await page.$eval(
      selector,
      (node) => (node instanceof HTMLAnchorElement ? node : location).href,
    );
    expect(await choose(page, selector, 'Follow this newsletter')).toBe(true);
    const isOptions = (one: Page) =>
      one.evaluate(() => location.pathname === '/options.html').catch(() => false);
    const options = await until(async () => {
      for (const one of await page.browser().pages()) if (await isOptions(one)) return one;
      return undefined;
    }, 'the options');
    await options.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('#add-address')?.value === wanted,
      {},
      address,
    );
    for (const one of [options, page, desk]) await one.close();
  });
});
