import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { titleIs } from './page/title-is.ts';
import { violationsOn } from './page/violations-on.ts';

const widths = [280, 400, 600];

/** The popup's content beside the pages. */
describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    await companion.browser.badgeBecomes('1');
  });
  afterAll(() => companion?.close());

  it('fits any width and the whole height, and its acts stay in sight', async () => {
    const page = await companion.browser.openPage('sidepanel.html');
    await page.waitForSelector('[data-part="recent"]');
    for (const width of widths) {
      await page.setViewport({ width, height: 700 });
      // It is told of its new size a moment later.
      await page.waitForFunction(
        (wide) =>
          innerWidth === wide && document.querySelector('.popup')?.getBoundingClientRect().height === 700,
        {},
        width,
      );
      const found = await page.evaluate(() => ({
        isWider: document.documentElement.scrollWidth > innerWidth,
        height: document.querySelector('.popup')?.getBoundingClientRect().height,
        foot: document.querySelector('.popup-foot')?.getBoundingClientRect().bottom,
        cut: [...document.querySelectorAll('.popup-content *, .popup-foot *')].filter(
          (node) => node.getBoundingClientRect().right > innerWidth + 1,
        ).length,
      }));
      expect([width, found]).toEqual([width, { isWider: false, height: 700, foot: 700, cut: 0 }]);
    }
    for (const scheme of ['light', 'dark'] as const) {
      await companion.browser.colorScheme(page, scheme);
      expect([scheme, await violationsOn(page)]).toEqual([scheme, []]);
    }
    expect(await page.$('#popup-beside')).toBeNull();
    await page.close();
  });

  it('shows a new issue by itself; one that somebody has begun to read stays', async () => {
    const { browser, newsletter } = companion;
    const page = await browser.openPage('sidepanel.html');
    await titleIs(page, newsletter.issues[0]?.title ?? '');
    const second = newsletter.publish();
    await checkByAlarm(browser);
    await titleIs(page, second.title);
    // The first key in it.
    await page.keyboard.press('PageDown');
    const third = newsletter.publish();
    await checkByAlarm(browser);
    await says(page, '3 unread');
    expect(await page.$eval('[data-part="title"]', (node) => node.textContent)).toBe(second.title);
    await says(page, third.title);
    await (await page.waitForSelector('::-p-text(Mark read)'))?.click();
    await says(page, 'Marked as read');
    await browser.badgeBecomes('2');
    await page.close();
  });

  it('opens from the browser’s own surface beside the pages, and stays there', async () => {
    const { browser, newsletter } = companion;
    if (kind === 'firefox') await browser.runCommand('_execute_sidebar_action');
    else {
      const popup = await browser.openPopup();
      const closed = new Promise((resolve) => popup.once('close', resolve));
      await (await popup.waitForSelector('#popup-beside'))?.click();
      await closed;
    }
    const contexts = () =>
      browser.inExtension(async () =>
        (await chrome.runtime.getContexts({})).map(({ contextType, documentUrl, tabId }) => ({
          ...{ contextType: String(contextType), documentUrl, tabId },
        })),
      );
    const isBeside = async () =>
      (await contexts()).some(
        ({ contextType, documentUrl }) => contextType !== 'TAB' && documentUrl?.endsWith('/sidepanel.html'),
      );
    await until(isBeside, 'the panel beside the pages');
    const page = await browser.openPage('library.html');
    await says(page, newsletter.issues[0]?.title ?? '');
    expect(await isBeside()).toBe(true);
    await page.close();
  });

  it('offers to be kept beside the page in the popup, by a button with a name', async () => {
    const popup = await companion.browser.openPage('popup.html');
    const button = await popup.waitForSelector('#popup-beside');
    expect(await button?.evaluate((node) => node.getAttribute('aria-label'))).toBe('Keep beside the page');
    expect(await textOf(popup)).not.toContain('did not open');
    await popup.close();
  });
});
