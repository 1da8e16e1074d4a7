import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangeIssue } from '../newsletter/issues/strange-issue.ts';
import type { SampleNewsletter } from '../newsletter/server.ts';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import type { CompanionBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { openTrouble } from './open-trouble.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { violationsOn } from './page/violations-on.ts';
import { chooseInRow, enterAddress, secondName, startTwoNewsletters } from './second-newsletter.ts';

describe.each(['chromium', 'firefox'] as const)('the pages in %s', (kind) => {
  let companion: Companion;
  let guideId: string;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    guideId = (await guideInState(companion, 'saved')).id;
  });
  afterAll(() => companion?.close());

  /** What each has once all of it is there. */
  const pages = [
    ['popup.html', '[data-part="recent"]'],
    ['library.html', '[data-part="history"][aria-busy="false"]'],
    ['guide.html', 'iframe[src^="blob:"]'],
    ['options.html', '#sync:not(:disabled)'],
    ['log.html', '::-p-text(Nothing logged yet)'],
  ] as const;
  it.each(pages)('%s has no accessibility violation in either theme', async (path, main) => {
    const { browser } = companion;
    const page = await browser.openPage(
      path === 'guide.html' ? `${path}#${encodeURIComponent(guideId)}` : path,
    );
    await page.waitForSelector(main);
    await expectNoViolations(browser, page);
  });

  it('the library lists what was read and what was not, newest first', async () => {
    const { browser, newsletter } = companion;
    const page = await browser.openPage('library.html');
    const titles = newsletter.issues.map((issue) => issue.title);
    const text = await until(async () => {
      const shown = await textOf(page);
      return titles.every((title) => shown.includes(title)) && shown;
    }, 'the library to show all issues');
    const places = titles.map((title) => text.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.close();
  });

  describe('the popup with a strange issue', () => {
    let popup: Page;

    beforeAll(async () => {
      const { browser, newsletter } = companion;
      newsletter.publish(strangeIssue);
      await checkByAlarm(browser);
      await browser.badgeBecomes('2');
      popup = await browser.openPopup();
      await says(popup, strangeIssue.title.slice(0, 20));
      await popup.waitForSelector('[data-part="recent"]');
    });
    afterAll(() => popup?.close());

    it('keeps its size: no sideways scrolling, no more than 400 by 600', async () => {
      const size = await popup.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: document.documentElement.clientWidth,
        height: globalThis.innerHeight,
        title: document.querySelector('[data-part="title"]')?.getBoundingClientRect().height ?? 0,
      }));
      expect(size.scroll).toBeLessThanOrEqual(size.width);
      expect(size.width).toBeLessThanOrEqual(400);
      expect(size.height).toBeLessThanOrEqual(600);
      expect(size.title).toBeGreaterThan(0);
      expect(size.title).toBeLessThan(200);
    });

    it('shows all five guides', async () => {
      await popup.waitForFunction(() => document.querySelectorAll('[data-part="guide"]').length === 5);
    });
  });
});

describe.each(['chromium', 'firefox'] as const)('the pages with two newsletters in %s', (kind) => {
  let companion: Companion;
  let second: SampleNewsletter;
  let secondId: string;

  beforeAll(async () => {
    ({ companion, second, secondId } = await startTwoNewsletters(kind));
  });
  afterAll(async () => {
    await companion?.close();
    await second?.close();
  });

  it('the popup with its tabs has no accessibility violation', async () => {
    const page = await companion.browser.openPage('popup.html');
    await page.waitForSelector('[role="tab"]');
    await expectNoViolations(companion.browser, page);
  });

  it('the library filters by newsletter, and has no accessibility violation', async () => {
    const page = await companion.browser.openPage('library.html');
    const newsletters = await page.waitForSelector('select[aria-label="Newsletter"]');
    const newest = companion.newsletter.issues[0]?.title ?? '';
    await says(page, newest);
    await newsletters?.select(secondId);
    const other = second.issues[0]?.title ?? '';
    await until(async () => {
      const text = await textOf(page);
      return text.includes(other) && !text.includes(newest);
    }, 'issues of one newsletter');
    await expectNoViolations(companion.browser, page);
  });

  it('the options with all their parts open have no accessibility violation', async () => {
    const page = await companion.browser.openPage('options.html');
    const click = async (selector: string) => await (await page.waitForSelector(selector))?.click();
    await chooseInRow(page, secondId, 'Rename');
    await chooseInRow(page, 'home', 'Get the older issues');
    await page.waitForSelector('[data-part="backfill"]');
    await chooseInRow(page, 'home', 'Change address');
    await openTrouble(page);
    await page.waitForSelector('tbody tr');
    await click('#quiet');
    await page.waitForSelector('#quiet-from');
    await enterAddress(page, second.origin);
    await says(page, `You have this newsletter already: “${secondName}”.`);
    await expectNoViolations(companion.browser, page);
  });
});

/** Looks at it in both themes, and closes it. */
async function expectNoViolations(browser: CompanionBrowser, page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.colorScheme(page, scheme);
    expect(await violationsOn(page), scheme).toEqual([]);
  }
  await page.close();
}
