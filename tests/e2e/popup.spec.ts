import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleNewsletter, startNewsletter } from '../newsletter/server.ts';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { focusIs } from './page/focus-is.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { titleIs } from './page/title-is.ts';
import { violationsOn } from './page/violations-on.ts';
import { readTable } from './read-table.ts';

/** The popup as a person uses it, in the production build: two unread issues of one newsletter, then a dozen newsletters. */
describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  let companion: Companion;
  let others: SampleNewsletter;
  let popup: Page;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    const { browser, newsletter } = companion;
    await checksEnded(browser, 1);
    newsletter.publish();
    await checkByAlarm(browser);
    await browser.badgeBecomes('2');
    // Else what is saved of its own accord is taken for something that the popup asks for.
    for (const title of titles().slice(0, 2)) await guideInState(companion, 'saved', title);
    popup = await openPopup();
  });
  afterAll(async () => {
    await companion?.close();
    await others?.close();
  });

  const titles = () => companion.newsletter.issues.map(({ title }) => title);

  /** The popup's document in a tab of its usual size, all of it loaded. */
  async function openPopup(): Promise<Page> {
    const page = await companion.browser.openPage('popup.html');
    await page.setViewport({ width: 400, height: 600 });
    await page.waitForFunction(() => document.querySelector('[data-part="recent"], .popup-empty'));
    await page.bringToFront();
    return page;
  }
  const shows = async (title = '') => await titleIs(popup, title);
  const click = async (text: string) => await (await popup.waitForSelector(`::-p-text(${text})`))?.click();
  const clickNamed = async (name: string) =>
    await (await popup.waitForSelector(`[aria-label="${name}"]`))?.click();
  const unread = async () =>
    (await readTable(companion.browser, 'issues')).filter((row) => row.unread).length;
  const opened = async () =>
    (await readTable(companion.browser, 'readings')).filter((row) => row.kind === 'opened').length;
  const activePaths = async () =>
    await companion.browser.inExtension(async () =>
      (await chrome.tabs.query({ active: true })).map(({ url }) => new URL(url ?? 'about:blank').pathname),
    );

  it('shows first what matters: title, summary and learning points above its foot, the rest in its order', async () => {
    await shows(titles()[0]);
    const seen = await popup.evaluate(() => {
      const foot = document.querySelector('.popup-foot')?.getBoundingClientRect().top ?? 0;
      const parts = [...document.querySelectorAll('.popup-content [data-part]')];
      const isAbove = (part: string) =>
        (document.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().bottom ?? 600) < foot;
      return {
        order: parts.map((part) => part.getAttribute('data-part')),
        above: ['meta', 'title', 'summary', 'learning'].filter(isAbove),
        metaLines: Math.round((document.querySelector('[data-part="meta"]')?.clientHeight ?? 0) / 18),
      };
    });
    expect(seen).toEqual({
      order: [
        ...['unread', 'meta', 'sponsor', 'title', 'summary', 'learning', 'guide', 'next', 'quote', 'book'],
        ...['deeper', 'sections', 'end', 'sponsor-link', 'signed', 'recent'],
      ],
      above: ['meta', 'title', 'summary', 'learning'],
      metaLines: 1,
    });
    await says(popup, /Next issue expected (?:today|\w{3}, \w{3} \d+)|Issues come at no fixed time|usual/);
    expect(await textOf(popup)).not.toMatch(
      /Last check|\(\d{3}\)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
    );
  });

  it('opens with the focus where keys scroll, and what to do with the issue is the first stop', async () => {
    await focusIs(popup, 'main');
    await popup.keyboard.press('PageDown');
    await popup.waitForFunction(() => (document.querySelector('main')?.scrollTop ?? 0) > 100);
    const scrolled = async () => await popup.$eval('main', (main) => main.scrollTop);
    // Scrolling is smooth: it has come to rest where many frames show the same.
    const before = await popup.$eval('main', async (main) => {
      let [still, last] = [0, main.scrollTop];
      while (still < 20) {
        await new Promise(requestAnimationFrame);
        still = main.scrollTop === last ? still + 1 : 0;
        last = main.scrollTop;
      }
      return last;
    });
    await popup.keyboard.press('Tab');
    await focusIs(popup, 'Read on the web');
    for (const name of ['Read here', 'Mark read', 'Check now', 'Copy citation', 'Share', 'Add a note']) {
      await popup.keyboard.press('Tab');
      await focusIs(popup, name);
    }
    expect(await scrolled(), 'what stands in the foot moves nothing').toBe(before);
  });

  it('shows another issue in place, by its row, by key and by "Next unread", and asks the web for nothing', async () => {
    companion.newsletter.clearRequests();
    await click(titles()[2] ?? '');
    await shows(titles()[2]);
    await popup.waitForSelector('[data-part="summary"]');
    expect(await popup.$eval('[data-part="meta"]', (meta) => meta.textContent)).toMatch(/^Earlier issue/);
    await focusIs(popup, 'main');
    await popup.keyboard.press('k');
    await shows(titles()[1]);
    await popup.keyboard.press('j');
    await shows(titles()[2]);
    await click('Next unread');
    await shows(titles()[0]);
    const states = await popup.$$eval('.popup-row', (rows) =>
      rows.slice(0, 3).map((row) => [row.className.split(' ').at(-1), (row as HTMLElement).innerText]),
    );
    expect(states.map(([state]) => state)).toEqual(['unread', 'unread', 'earlier']);
    expect(states.map(([, text]) => text)).toEqual([
      expect.stringContaining('Unread'),
      expect.stringContaining('Unread'),
      expect.stringContaining('Earlier'),
    ]);
    expect(companion.newsletter.requests).toEqual([]);
    expect(await unread()).toBe(2);
  });

  it('marks by key and all at once, takes it back by key, and the focus is never lost', async () => {
    await popup.keyboard.press('m');
    await until(async () => (await unread()) === 1, 'one to be read');
    await says(popup, /Marked as read/);
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await until(async () => (await unread()) === 2, 'it to be unread');
    await click('All read');
    await says(popup, /2 issues marked as read/);
    expect(await unread()).toBe(0);
    await focusIs(popup, 'main');
    await popup.keyboard.press('Tab');
    await focusIs(popup, 'Undo');
    await popup.keyboard.press('Enter');
    await until(async () => (await unread()) === 2, 'both to be unread');
    await focusIs(popup, 'main');
  });

  it('opens on the web as a link does: middle and Ctrl click stay behind, and each counts as read', async () => {
    const link = await popup.waitForSelector('a.button-primary');
    const path = `/p/${companion.newsletter.issues[0]?.slug}`;
    expect(await link?.evaluate((a) => [new URL((a as HTMLAnchorElement).href).pathname, a.title])).toEqual([
      path,
      'Opens the website in a tab',
    ]);
    let asked = companion.newsletter.nextRequest(path);
    await link?.click({ button: 'middle' });
    await asked;
    await until(async () => (await opened()) === 1, 'it to count');
    asked = companion.newsletter.nextRequest(path);
    await popup.keyboard.down('Control');
    await link?.click();
    await popup.keyboard.up('Control');
    await asked;
    await until(async () => (await opened()) === 2, 'it to count again');
    expect(await activePaths()).toEqual(['/popup.html']);
    asked = companion.newsletter.nextRequest(path);
    await popup.focus('main');
    await popup.keyboard.press('o');
    await asked;
    await until(async () => (await opened()) === 3, 'it to count once more');
    await until(async () => (await activePaths())[0] === path, 'its tab to be in front');
    expect(await unread()).toBe(1);
    await popup.bringToFront();
  });

  it('keeps a note by itself, shares a clean link and copies a citation; keys in a field are the field’s', async () => {
    await clickNamed('Add a note');
    await focusIs(popup, 'Your note');
    await popup.keyboard.type('mjo? /ask');
    await says(popup, /^Saved$/m);
    // It is saved as it is typed.
    const row = await until(
      async () => (await readTable(companion.browser, 'ledger')).find(({ note }) => note === 'mjo? /ask'),
      'the whole note to be kept',
    );
    expect(row.title).toBe(titles()[0]);
    expect(await popup.$('dialog')).toBeNull();
    await popup.keyboard.press('Escape');
    await focusIs(popup, 'Change your note');
    await popup.waitForFunction(() =>
      document.querySelector('[data-part="note"]')?.textContent?.includes('mjo? /ask'),
    );
    await clickNamed('Share');
    const mail = await popup.waitForSelector('.popup-drawer a');
    const href = (await mail?.evaluate((a) => (a as HTMLAnchorElement).href)) ?? '';
    expect(decodeURIComponent(href)).toContain(`/p/${companion.newsletter.issues[0]?.slug}`);
    expect(href).not.toContain('utm');
    await popup.keyboard.press('Escape');
    await focusIs(popup, 'Share');
    await clickNamed('Copy citation');
    await says(popup, /Citation copied|did not allow copying/);
  });

  it('tells of its keys, and searches the library', async () => {
    await popup.focus('main');
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog[open]');
    await says(popup, /Mark read or unread/);
    expect(await violationsOn(popup)).toEqual([]);
    await popup.keyboard.press('j');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.querySelector('dialog'));
    await shows(titles()[0]);
    await focusIs(popup, 'main');
    await popup.keyboard.press('/');
    await until(async () => (await activePaths())[0] === '/library.html', 'the library');
    await popup.bringToFront();
  });

  it('keeps to the window, with the actions in sight, whatever its size and that of the letters', async () => {
    const measure = async () =>
      await popup.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const foot = document.querySelector('.popup-actions')?.getBoundingClientRect();
        const all = [...document.querySelectorAll('a, button, select, summary, textarea')];
        return {
          isWhole: scrollWidth <= innerWidth && scrollHeight <= innerHeight,
          isInSight: (foot?.top ?? -1) >= 0 && (foot?.bottom ?? 9999) <= innerHeight,
          tooSmall: all
            .filter(
              (one) => one.getBoundingClientRect().width < 24 || one.getBoundingClientRect().height < 24,
            )
            .map((one) => one.textContent),
        };
      });
    const good = JSON.stringify({ isWhole: true, isInSight: true, tooSmall: [] });
    const isGood = async (what: string) => {
      let found = '';
      const look = async () => {
        found = JSON.stringify(await measure());
        return found === good;
      };
      // A page is told of its new size a moment after it was given one.
      await until(look, () => `all to be in its place, ${what}; found: ${found}`);
    };
    for (const [width, height] of [
      [400, 300],
      [360, 480],
      [400, 600],
    ] as const) {
      await popup.setViewport({ width, height });
      await popup.waitForFunction(
        (wide, high) => innerWidth === wide && innerHeight === high,
        {},
        width,
        height,
      );
      await isGood(`${width} × ${height}`);
    }
    await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await isGood('letters of double size');
    await popup.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  });

  it('tells of one failed check in a word, and of trouble that lasts in a box, without codes', async () => {
    const { browser, newsletter } = companion;
    newsletter.answer('/feed', { status: 500 });
    await checkByAlarm(browser);
    await says(popup, /The last check failed; next try/);
    expect(await popup.$('[data-part="problem"]')).toBeNull();
    await checkByAlarm(browser);
    await checkByAlarm(browser);
    await browser.badgeBecomes('?');
    await says(popup, /website is having trouble\. Your issues are safe; next try .*\d/);
    expect(await textOf(popup)).not.toContain('500');
    expect(await violationsOn(popup)).toEqual([]);
    newsletter.answer('/feed', null);
    await checkByAlarm(browser);
    await popup.waitForFunction(() => !document.querySelector('[data-part="problem"]'));
  });

  it('has a menu with counts for a dozen newsletters, and opens where something is unread, else where it was left', async () => {
    const { browser } = companion;
    others = await startNewsletter({ published: 2 });
    const newsletters = Array.from({ length: 11 }, (_, at) => {
      // A host of its own for each: one host is asked for one feed at a time.
      const url = `http://letter-${at}.localhost:${new URL(others.origin).port}/feed`;
      return { name: `Letter ${at}`, isNamed: true, address: url, source: { kind: 'feed', url } };
    });
    await browser.inExtension(
      (list) => chrome.runtime.sendMessage({ type: 'subscribe', newsletters: list }),
      newsletters,
    );
    await browser.badgeBecomes('12', 60_000);
    await popup.waitForSelector('.popup-menu');
    const entries = async () =>
      await popup.$$eval('.popup-menu option', (all) => all.map(({ text }) => text));
    await until(async () => (await entries())[0] === 'All unread (12)', 'the counts');
    expect((await entries())[1]).toMatch(/ \(1\)$/);
    expect(await popup.$('[role="tab"]')).toBeNull();
    await popup.select('.popup-menu', '');
    await until(async () => (await popup.$$('.popup-row')).length === 5, 'what is unread of all');
    await says(popup, /Letter \d/);
    expect(await violationsOn(popup)).toEqual([]);
    await click('All read');
    await browser.badgeBecomes('');
    await says(popup, /You are all caught up|12 issues marked as read/);

    const rows = await readTable(browser, 'newsletters');
    const seventh = rows.find(({ name }) => name === 'Letter 7')?.id ?? '';
    await popup.select('.popup-menu', seventh);
    const leftAt = async () =>
      await browser.inExtension(async () => {
        const { popupSnapshot } = await chrome.storage.local.get('popupSnapshot');
        return (popupSnapshot as { newsletterId?: string }).newsletterId;
      });
    await until(async () => (await leftAt()) === seventh, 'it to be noted');
    await popup.close();
    popup = await openPopup();
    await popup.waitForFunction(
      (id) => document.querySelector<HTMLSelectElement>('.popup-menu')?.value === id,
      {},
      seventh,
    );
    companion.newsletter.publish();
    await checkByAlarm(browser);
    await until(async () => (await leftAt()) === 'home', 'the newsletter with the new issue');
  });
});
