import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeRow } from './change-row.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { clearTable } from './driver/clear-table.ts';
import { openPages } from './driver/open-pages.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { focusIs } from './page/focus-is.ts';
import { isNoWider } from './page/is-no-wider.ts';
import { reload } from './page/reload.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { violationsOn } from './page/violations-on.ts';
import { readTable } from './read-table.ts';
import { seedLibrary } from './seed-library.ts';

/** More than any screen holds. */
const seeded = 240;

describe.each(['chromium', 'firefox'] as const)('the library in %s', (kind) => {
  let companion: Companion;
  let page: Page;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    await guideInState(companion, 'saved');
    await companion.browser.inExtension(seedLibrary, seeded);
  });
  afterAll(() => companion?.close());

  const settled = async () => await page.waitForSelector('[data-part="history"][aria-busy="false"]');
  const count = async () => {
    // -1 until they are counted.
    const counted = '[data-part="issue"]:not([aria-setsize="-1"])';
    await page.waitForSelector(counted);
    return await page.$eval(counted, (line) => Number(line.getAttribute('aria-setsize')));
  };
  const counted = async (expected: number) =>
    await until(async () => (await count()) === expected, `${expected} lines`);
  /** The id of the line that has the focus; none where it is elsewhere. */
  const lineInFocus = async () =>
    await page.evaluate(
      () => document.activeElement?.closest('[data-part="issue"]')?.getAttribute('data-id') ?? '',
    );
  /** Goes to the next line by its key, and gives its id. */
  const goOn = async (from: string) => {
    await page.keyboard.press('j');
    return await until(async () => {
      const id = await lineInFocus();
      return id !== from && id;
    }, 'the next line to have the focus');
  };
  const search = async () => await page.evaluate(() => location.search);
  const isUnread = async (id: string) =>
    (await readTable(companion.browser, 'issues')).find((issue) => issue.id === id)?.unread === 1;

  it('is a long list by keys and pointer: filter, mark, select, take back, scroll, and an address that keeps it', async () => {
    page = await companion.browser.openPage('library.html');
    await settled();
    const all = companion.newsletter.issues.length + seeded;
    await counted(all);
    expect(await textOf(page)).toMatch(/Unread|Read|Earlier/);
    expect(await violationsOn(page)).toEqual([]);

    // Filtered, by an address of its own.
    await page.click('.one-of label:nth-of-type(2)');
    await until(async () => (await search()) === '?show=unread', 'the address to say so');
    const issues = await readTable(companion.browser, 'issues');
    const unread = issues.filter((issue) => issue.unread === 1).length;
    expect(unread).toBeLessThan(all);
    await counted(unread);
    await settled();

    // Marked by a key: it leaves the list, and the focus is on what took its place.
    await goOn('');
    const id = await goOn(await lineInFocus());
    await page.keyboard.press('m');
    await counted(unread - 1);
    expect(await isUnread(id)).toBe(false);
    await until(async () => ![id, ''].includes(await lineInFocus()), 'the focus to be on another line');
    await says(page, 'Marked as read');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await counted(unread);

    // Several at once, as one act.
    const boxes = await page.$$('[data-control="select"]');
    await boxes[0]?.click();
    await page.keyboard.down('Shift');
    await boxes[3]?.click();
    await page.keyboard.up('Shift');
    await says(page, '4 selected');
    await page.waitForFunction(
      () => document.querySelectorAll('[data-control="select"]:checked').length === 4,
    );
    await page.click('.library-bar-end button');
    await counted(unread - 4);
    await says(page, '4 issues marked as read');
    await page.click('.undo button');
    await counted(unread);
    await page.click('.library-bar-end > .button');
    await says(page, 'You are all caught up');
    await says(page, `${unread} issues marked as read`);
    await page.click('.undo button');
    await counted(unread);

    // Loaded anew and gone back from, it is what the address says.
    await reload(page);
    await settled();
    await counted(unread);
    await page.evaluate(() => history.back());
    await until(async () => (await search()) === '', 'the address of all issues');
    await settled();
    await counted(all);

    // Who goes on after an act stays there when its offer is put away.
    const line = await goOn(await lineInFocus());
    await page.keyboard.press('m');
    await page.waitForSelector('.undo');
    const next = await goOn(line);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.undo', { hidden: true });
    expect(await lineInFocus()).toBe(next);

    // In half a window the views stand above the list, each in one line.
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await page.setViewport({ width: 700, height });
    await page.waitForFunction(() => (document.querySelector('.library-nav')?.clientWidth ?? 0) > 600);
    await page.setViewport({ width, height });

    // To its end, without all lines being there.
    await until(async () => {
      // Where the end is, is known once what stands there was measured.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      return (await textOf(page)).includes(`Seeded ${seeded - 1}`);
    }, 'the last line');
    await settled();
    expect(await page.$$eval('[data-part="issue"]', (lines) => lines.length)).toBeLessThan(60);
    await page.close();
  });

  it('has guides, quotes and books on shelves, which are saved, deleted, taken back and copied', async () => {
    page = await companion.browser.openPage('library.html?view=guides');
    await page.waitForSelector('.shelf-sheet img');
    expect(await violationsOn(page)).toEqual([]);
    await says(page, '1 guide saved');
    await page.click('[aria-label^="Delete"]');
    await says(page, 'which frees');
    await says(page, '0 guides saved');
    await (await page.waitForSelector('[aria-label^="Restore"]'))?.click();
    await says(page, '1 guide saved');
    const guides = (await readTable(companion.browser, 'guides')).length;
    await page.click('[data-part="save-all"]');
    // It goes on while another view is shown, and tells of it to whoever comes back.
    await page.click('.library-nav li:first-child a');
    await page.waitForSelector('[data-part="guides"]', { hidden: true });
    await page.click('.library-nav a[href*="view=guides"]');
    await says(page, `${guides} guides saved`);
    await says(page, /\d guides saved\./, '.shelf-told');
    await until(
      async () =>
        (await readTable(companion.browser, 'guideTexts')).length === guides &&
        (await readTable(companion.browser, 'searchDue')).length === 0,
      'the words of all guides to be read and indexed',
      60_000,
    );

    await page.click('.library-nav a[href*="quotes"]');
    await says(page, 'Words to keep, 0.');
    await until(async () => (await search()) === '?view=quotes', 'the address of the quotes');
    expect(await violationsOn(page)).toEqual([]);
    await page.click('[aria-label^="Save as picture"]');
    await says(page, 'The picture is in your downloads.');

    await page.click('.library-nav a[href*="books"]');
    await says(page, 'Recommended in 10 issues');
    const titles = await page.$$eval('.shelf-book h3', (all) => all.map(({ textContent }) => textContent));
    expect(titles.filter((title) => title?.toLowerCase() === 'under the lamp')).toHaveLength(1);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  it('opens a guide at a page, goes to the next, deletes it and takes that back; one not saved is saved', async () => {
    const guides = await readTable(companion.browser, 'guides');
    const newest = guides.toSorted((a, b) => b.publishedAt - a.publishedAt || a.position - b.position)[0];
    const address = (id = '') => `guide.html#${encodeURIComponent(id)}`;
    page = await companion.browser.openPage(`${address(newest?.id)}&page=2`);
    await page.waitForSelector('iframe[src$="#page=2"]');
    expect(await violationsOn(page)).toEqual([]);
    await page.click('[aria-label="Delete"]');
    await says(page, 'This guide was deleted');
    await focusIs(page, 'main');
    await page.click('.page-notice button');
    await page.waitForSelector('iframe[src^="blob:"]');
    await page.click('[aria-label^="Next guide"]');
    await until(async () => !(await page.title()).includes(newest?.title ?? ''), 'the next guide');
    await page.waitForSelector('iframe[src^="blob:"]');
    await page.setViewport({ width: 360, height: 640 });
    await isNoWider(page, 360);
    await page.close();

    const { newsletter, browser } = companion;
    newsletter.clearRequests();
    // As if it had never been saved.
    await browser.inExtension(clearTable, 'guideFiles');
    await changeRow(browser, 'guides', newest?.id ?? '', { state: 'offered', savedAt: null, bytes: null });
    page = await browser.openPage(address(newest?.id));
    await page.waitForSelector('iframe[src^="blob:"]');
    expect(newsletter.requests.some(({ path }) => path.startsWith('/files/'))).toBe(true);
    await page.close();
  });

  it('is one tab, however often it is asked for', async () => {
    const { browser } = companion;
    const countOptions = async () =>
      (await openPages(browser)).filter((path) => path.startsWith('options.html')).length;
    page = await browser.openPage('library.html');
    for (let times = 0; times < 2; times += 1) {
      await page.bringToFront();
      await page.click('.library-head [aria-label="Options"]');
      await until(
        async () => (await page.evaluate(() => document.visibilityState)) === 'hidden',
        'the options',
      );
    }
    await until(countOptions, 'the options to be there');
    expect(await countOptions()).toBe(1);
  });
});
