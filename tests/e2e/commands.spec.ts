import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { openPages } from './driver/open-pages.ts';
import { until } from './driver/until.ts';
import { says } from './page/says.ts';
import { violationsOn } from './page/violations-on.ts';
import { readTable } from './read-table.ts';

/** What the keys of the browser do, and what the options say of them. */
describe.each(['chromium', 'firefox'] as const)('the keys in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    await companion.browser.badgeBecomes('1');
  });
  afterAll(() => companion?.close());

  const pages = () => openPages(companion.browser);
  const isOpen = async (page: string) =>
    await until(async () => (await pages()).includes(page), `${page} to be open`);
  const addressOf = (id: string) => `reader.html#${encodeURIComponent(id)}`;

  it('lead to the library, also where the worker has been stopped', async () => {
    await companion.browser.killWorker();
    await companion.browser.runCommand('library');
    await isOpen('library.html');
  });

  it('lead from one unread issue to the next in one tab, and to the list where there is none', async () => {
    const { browser, newsletter } = companion;
    const unread = async () => (await readTable(browser, 'issues')).filter((issue) => issue.unread === 1);
    const [first] = await unread();
    await browser.runCommand('next-unread');
    await isOpen(addressOf(first?.id ?? ''));
    newsletter.publish();
    await browser.makeCheckDue();
    await browser.badgeBecomes('2');
    const second = (await unread()).find(({ id }) => id !== first?.id);
    await browser.runCommand('next-unread');
    await isOpen(addressOf(second?.id ?? ''));
    // What it showed before goes when the other is there.
    await until(
      async () => (await pages()).filter((page) => page.startsWith('reader.html')).length === 1,
      'one reader',
    );

    const library = await browser.openPage('library.html');
    await (await library.waitForSelector('button ::-p-text(Mark all read)'))?.click();
    await browser.badgeBecomes('');
    await library.close();
    await browser.runCommand('next-unread');
    await until(async () => (await pages()).some((page) => page.includes('show=unread')), 'the list');
  });

  it('stand in the options, with the way to where they are changed', async () => {
    const page = await companion.browser.openPage('options.html');
    await page.waitForSelector('[data-part="keys"] kbd');
    const lines = await page.$$eval('[data-part="keys"] dl > div', (rows) =>
      rows.map((row) => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}`),
    );
    const common = [
      'Open the companion: Alt+Shift+U',
      'Read the next unread issue: Alt+Shift+J',
      'Open the library: Alt+Shift+L',
    ];
    expect(lines.slice(0, 3)).toEqual(common);
    expect(lines.slice(3)).toEqual(kind === 'firefox' ? ['Show or hide the sidebar: no key set'] : []);
    const place = kind === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts';
    await says(page, place);
    expect((await violationsOn(page)).filter((line) => line.includes('keys'))).toEqual([]);
    const countTabs = () => companion.browser.inExtension(async () => (await chrome.tabs.query({})).length);
    const before = await countTabs();
    await (await page.waitForSelector('button ::-p-text(Change the keys)'))?.click();
    await until(async () => (await countTabs()) === before + 1, 'the page of the browser');
    expect(await page.$eval('[data-part="keys"] [role="status"]', (node) => node.textContent)).toBe('');
    await page.close();
  });
});
