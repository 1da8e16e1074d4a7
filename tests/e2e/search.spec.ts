import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { says } from './page/says.ts';
import { violationsOn } from './page/violations-on.ts';

const box = 'input[type="search"]';

interface Result {
  title: string;
  href: string;
  about: string;
  marked: string[];
}

const resultsOn = async (page: Page): Promise<Result[]> =>
  await page.evaluate(() =>
    [...document.querySelectorAll('[data-result]')].map((link) => ({
      title: link.textContent ?? '',
      href: link.getAttribute('href') ?? '',
      about: link.closest('li')?.textContent ?? '',
      marked: [...(link.closest('li')?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent ?? ''),
    })),
  );

/** Types a question in place of the one that stands there, and waits for what is found. */
async function ask(page: Page, question: string, fits: (results: Result[]) => boolean): Promise<Result[]> {
  await page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    input?.focus();
    input?.select();
  }, box);
  await page.keyboard.type(question);
  return await until(
    async () => {
      const results = await resultsOn(page);
      return fits(results) && results;
    },
    `“${question}” to be found`,
    30_000,
  );
}

describe.each(['chromium', 'firefox'] as const)('searching in %s', (kind) => {
  let companion: Companion;
  let page: Page;

  const isEmpty = async () =>
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.value === '',
      {},
      box,
    );

  beforeAll(async () => {
    companion = await startCompanion(kind, { published: 5 });
    await checksEnded(companion.browser, 1);
    page = await companion.browser.openPage('library.html');
    await page.waitForSelector(box);
  });
  afterAll(() => companion?.close());

  it('finds an issue by its words as they are typed, and says where they stand', async () => {
    const issue = companion.newsletter.issues.find(({ title }) => title.startsWith('Rosacea'));
    const isMarked = ([one]: Result[]) => one?.marked.join(' ').toLowerCase() === 'gritty eyes';
    const [first] = await ask(page, 'gritty ey', isMarked);
    expect(first?.title).toBe(issue?.title);
    expect(first?.href).toMatch(/^reader\.html#.+&at=\d+$/);
    await until(
      async () => new URL(page.url()).searchParams.get('q') === 'gritty ey',
      'the address to keep it',
    );
  });

  it('moves with the arrows, and Escape leads back and then empties the box', async () => {
    await page.focus(box);
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('[data-result]:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${box}:focus`);
    await page.keyboard.press('Escape');
    await until(async () => (await resultsOn(page)).length === 0, 'the results to be gone');
    await isEmpty();
  });

  it('finds a saved guide by the words of a page, and leads to that page', async () => {
    await guideInState(companion, 'saved');
    const [first] = await ask(page, '"nobody sees"', ([one]) => one?.about.includes('page 2') === true);
    expect(first?.href).toMatch(/^guide\.html#.+&page=2$/);
  });

  it('finds a new issue while the page is open', async () => {
    await ask(page, 'zzzz', (results) => results.length === 0);
    const { title } = companion.newsletter.publish();
    await checkByAlarm(companion.browser);
    const [first] = await ask(page, title.slice(0, 8), ([one]) => one?.title === title);
    expect(first?.about).toContain('Unread');
  });

  it('has no accessibility violation, and says what to do where nothing is found', async () => {
    await ask(page, 'hives', ([one]) => (one?.marked.length ?? 0) > 0);
    expect(await violationsOn(page)).toEqual([]);
    await ask(page, 'zzzz', (results) => results.length === 0);
    await says(page, 'Nothing found.');
    expect(await violationsOn(page)).toEqual([]);
    await until(
      () => page.$eval('[role="status"]', (status) => status.textContent === '0 results'),
      'the number to be said',
    );
  });

  it('is left for a view, even right after a key', async () => {
    await page.evaluate((selector) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) return;
      input.value = 'hives';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.library-nav [href*="guides"]')?.click(),
      );
    }, box);
    await page.waitForSelector('.shelf-guides');
    await isEmpty();
    await page.waitForFunction(() => location.search === '?view=guides');
    await page.waitForSelector('[aria-current="page"][href*="guides"]');
  });

  it('is emptied: its filters stay with the view, and it does not come back with what is chosen next', async () => {
    const search = () => page.evaluate(() => location.search);
    const checked = () =>
      page.$eval('.library-bar input:checked', (choice) => choice.closest('label')?.textContent ?? '');
    await page.close();
    page = await companion.browser.openPage('library.html?q=hives');
    await until(async () => (await resultsOn(page)).length > 0, 'the question of the address to be answered');
    await page.select('.search-filters select', 'unread');
    await until(async () => (await search()) === '?q=hives&show=unread', 'the address to keep the filter');
    await page.focus(box);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.library-bar');
    await until(async () => (await checked()).startsWith('Unread'), 'the view to show what is unread');
    await until(async () => (await search()) === '?show=unread', 'the address to keep the filter alone');
    await page.click('.library-bar .one-of label:nth-of-type(3)');
    await until(async () => (await checked()) === 'Read', 'the view to show what was read');
    await until(async () => (await search()) === '?show=read', 'the address to say so');
    await isEmpty();
    expect(await resultsOn(page)).toEqual([]);
  });
});
