import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleNewsletter, startNewsletter } from '../newsletter/server.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { openPages } from './driver/open-pages.ts';
import { until } from './driver/until.ts';
import { menusReady } from './menus-ready.ts';
import { says } from './page/says.ts';
import { readIssues, readTable } from './read-table.ts';

/** What the menu of a right click has done; the click itself is told as the browser tells it. */
describe.each(['chromium', 'firefox'] as const)('the menu of a right click in %s', (kind) => {
  let companion: Companion;
  let other: SampleNewsletter;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    other = await startNewsletter({ name: 'Practice Notes', published: 5, feedLength: 3 });
  });
  afterAll(async () => {
    await companion?.close();
    await other?.close();
  });

  /** A browser changes no line that it lacks. */
  const hasLines = () =>
    companion.browser.inExtension(async () => {
      const ids = ['follow-page', 'follow-link', 'add-note'];
      const changes = ids.map((id) => chrome.contextMenus.update(id, { enabled: true }));
      return (await Promise.allSettled(changes)).every(({ status }) => status === 'fulfilled');
    });
  const annotations = async () =>
    (await readTable(companion.browser, 'annotations')).filter(({ isRemoved }) => isRemoved === 0);
  const isOpen = async (page: string) =>
    (await openPages(companion.browser)).some((path) => path.startsWith(page));
  const newest = async () => {
    const issues = await readIssues(companion.browser);
    const [issue] = issues.sort((one, two) => two.publishedAt - one.publishedAt);
    if (!issue) throw new Error('There is no issue.');
    return issue;
  };
  /** As if the menu were opened on words of ours that are selected; gives them once the page has told of which issue they are. */
  const select = async (page: Page, selector: string) => {
    const { browser } = companion;
    await browser.inExtension(() => chrome.storage.session.remove('selectedWords'));
    await page.waitForSelector(selector);
    return await until(async () => {
      await page.evaluate((wanted) => {
        const node = document.querySelector(wanted);
        if (!node) return;
        getSelection()?.selectAllChildren(node);
        node.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
      }, selector);
      const { selectedWords } = await browser.inExtension(() =>
        chrome.storage.session.get<{ selectedWords?: { words: string } | null }>('selectedWords'),
      );
      return selectedWords?.words;
    }, 'the words to be told of');
  };

  it('is taken by the browser as it is: nothing of it was refused', async () => {
    expect(await menusReady(companion.browser)).toContain('/reader.html*');
    expect(await hasLines()).toBe(true);
  });

  it('is there again after the browser was closed', async () => {
    await companion.browser.relaunch();
    await until(hasLines, 'the lines of the menu');
  });

  it('shows the newsletter of a page or a link in the options, to be added by one more key', async () => {
    const { browser } = companion;
    await browser.clickMenu({ menuItemId: 'follow-link', pageUrl: 'about:blank', linkUrl: other.origin });
    await until(() => isOpen('options.html'), 'the options');
    const page = await browser.openPage(`options.html?follow=${encodeURIComponent(other.origin)}`);
    await says(page, 'Practice Notes');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Add this newsletter');
    // A page that is loaded anew asks for nothing again.
    await page.waitForFunction(() => location.search === '');
    await page.keyboard.press('Enter');
    await says(page, '“Practice Notes” was added. Its issues are in the library.');
    const row = (await readTable(browser, 'newsletters')).find(({ name }) => name === 'Practice Notes');
    expect(row?.address).toContain(new URL(other.origin).host);
    await page.close();

    const again = await browser.openPage(`options.html?follow=${encodeURIComponent(other.origin)}`);
    await says(again, 'You have this newsletter already: “Practice Notes”.');
    await again.close();
  });

  it('notes words of a post, and says where they went', async () => {
    const { browser } = companion;
    const issue = await newest();
    const [words = ''] = issue.parts.learningPoints;
    expect(words).not.toBe('');
    const before = await browser.notifications();
    const click = { menuItemId: 'add-note', pageUrl: issue.url ?? '', selectionText: words };
    await browser.clickMenu(click);
    const [row] = await until(async () => {
      const rows = await annotations();
      return rows.length === 1 && rows;
    }, 'the note');
    expect(row).toMatchObject({ identity: issue.identity, issueTitle: issue.title });
    expect(row?.anchor?.selector[0].exact).toBe(words);
    const fresh = async () => (await browser.notifications()).filter((id) => !before.includes(id));
    const [notice = ''] = await until(async () => {
      const ids = await fresh();
      return ids.length > 0 && ids;
    }, 'the notification');
    await browser.clickNotification(notice);
    await until(() => isOpen('reader.html#'), 'the reader');

    await browser.clickMenu(click);
    await browser.clickMenu({ ...click, selectionText: 'other words than those of the issue' });
    await until(async () => (await annotations()).length === 2, 'the other note');
    expect((await annotations()).filter(({ isDetached }) => isDetached)).toHaveLength(1);
  });

  it.each([
    ['the reader', 'reader.html', '.reader-text p:not(.reader-mark)'],
    ['the side panel', 'sidepanel.html', '[data-part="next"] p'],
    ['a quote in the library', 'library.html?view=quotes', '.shelf-quote blockquote'],
  ])('notes words of %s', async (_name, path, selector) => {
    const { browser } = companion;
    const issue = await newest();
    const before = (await annotations()).length;
    const page = await browser.openPage(
      path === 'reader.html' ? `${path}#${encodeURIComponent(issue.id)}` : path,
    );
    const words = await select(page, selector);
    expect(words.length).toBeGreaterThan(5);
    // The browser under BiDi tells of no page of an extension where it is.
    const pageUrl = await page.evaluate(() => location.href);
    await browser.clickMenu({ menuItemId: 'add-note', pageUrl, selectionText: words });
    await until(async () => (await annotations()).length === before + 1, 'the note');
    const [last] = (await annotations()).sort((one, two) => two.createdAt - one.createdAt);
    const fold = (text = '') => text.replace(/\s+/g, ' ');
    expect(fold(last?.anchor?.selector[0].exact)).toBe(fold(words));
    await page.close();
  });

  it('says so where words belong to no issue', async () => {
    const { browser, newsletter } = companion;
    const before = (await annotations()).length;
    await browser.clickMenu({
      ...{ menuItemId: 'add-note', pageUrl: `${newsletter.origin}/p/none-of-ours`, selectionText: 'words' },
    });
    const isTold = async () => (await browser.notifications()).includes('page:library.html');
    await until(isTold, 'the notification');
    expect((await annotations()).length).toBe(before);
  });
});
