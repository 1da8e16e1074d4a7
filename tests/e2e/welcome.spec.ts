import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { textOf } from './text-of.ts';
import { violationsOn } from './violations-on.ts';

/** Runs inside the extension: how many pages are open that the installation opens. */
async function countWelcomes(): Promise<number> {
  const contexts = await chrome.runtime.getContexts({});
  return contexts.filter(({ documentUrl }) => documentUrl?.endsWith('/welcome.html')).length;
}

describe.each(['chromium', 'firefox'] as const)('the first minutes, in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind, { keepsWelcome: true });
  });
  afterAll(() => companion?.close());

  const says = async (page: Page, words: string) =>
    await until(
      async () => (await textOf(page)).includes(words),
      () => `the page to say ${words}`,
    );

  it('one page opens by itself at the installation, and not when the worker starts again', async () => {
    const { browser } = companion;
    await until(() => browser.inExtension(countWelcomes), 'the page to open');
    await checksEnded(browser, 1);
    await browser.killWorker();
    await browser.makeCheckDue();
    await checksEnded(browser, 2);
    expect(await browser.inExtension(countWelcomes)).toBe(1);
  });

  it('says in three steps what happens, shows how the button is pinned, keeps the answer, leads to the first issue', async () => {
    const { browser, newsletter } = companion;
    const page = await browser.openPage('welcome.html');
    expect(await page.$$('.welcome-steps > li')).toHaveLength(3);
    await says(page, 'puzzle piece');
    for (const scheme of ['light', 'dark'] as const) {
      await browser.colorScheme(page, scheme);
      expect(await violationsOn(page), scheme).toEqual([]);
    }
    const no = await page.waitForSelector('[name="notify"]:not(:checked):enabled');
    await no?.click();
    await until(
      () => browser.inExtension(async () => (await chrome.storage.local.get('notify')).notify === false),
      'the answer to be kept',
    );
    await says(page, `It is here: ${newsletter.issues[0]?.title}`);
    const address = await page.$eval('[data-part="first"] a', (link) => link.getAttribute('href'));
    expect(address).toMatch(/^\/reader\.html#home/);
  });

  it('without a connection says that it looks as soon as there is one, and is skipped by one click', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    await page.evaluateOnNewDocument(goOffline);
    await page.goto(`${browser.baseUrl}/welcome.html`, { waitUntil: [] });
    await says(page, 'The companion looks for the latest issue as soon as there is one');
    const before = await browser.inExtension(countWelcomes);
    await (await page.waitForSelector('.welcome-head button'))?.click();
    await until(
      async () => (await browser.inExtension(countWelcomes)) === before - 1,
      'the page to be closed',
    );
  });
});

/** Runs in the page, before its own code: no network, and no issue. */
function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { get: () => false });
  const { getAll, get, openCursor } = IDBIndex.prototype;
  const none = (index: IDBIndex) => index.objectStore.name === 'issues';
  const nothing = IDBKeyRange.only('nobody');
  IDBIndex.prototype.openCursor = function (range, direction) {
    return openCursor.call(this, none(this) ? nothing : range, direction);
  };
  IDBIndex.prototype.getAll = function (range, count) {
    return getAll.call(this, none(this) ? nothing : range, count);
  };
  IDBIndex.prototype.get = function (key) {
    return get.call(this, none(this) ? nothing : key);
  };
}
