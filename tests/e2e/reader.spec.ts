import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBlocks } from '../../utils/issue/blocks/parse-blocks.ts';
import { canonicalText } from '../../utils/issue/canonical-text.ts';
import type { IssueBodyRow, IssueRow } from '../../utils/store/types.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { changeRows } from './driver/change-rows.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { says } from './page/says.ts';
import { violationsOn } from './page/violations-on.ts';
import { readIssues, readTable } from './read-table.ts';

/** Runs in the page: the canonical line that is the first in sight below the bar. */
function firstInSight(): string {
  const below = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  return lines.find((line) => line.getBoundingClientRect().bottom > below + 17)?.dataset.start ?? '';
}

describe.each(['chromium', 'firefox'] as const)('the reader in %s', (kind) => {
  let companion: Companion;
  let issue: IssueRow & IssueBodyRow;
  let page: Page;

  const ledgerOf = async ({ identity }: IssueRow) =>
    (await readTable(companion.browser, 'ledger')).find((row) => row.identity === identity);
  const open = async (hash: string) => {
    const opened = await companion.browser.openPage(`reader.html#${hash}`);
    await opened.waitForSelector('.reader-text');
    // It hears keys, and counts what is seen, from the moment at which it has its name.
    await opened.waitForFunction(() => document.title === document.querySelector('h1')?.textContent);
    return opened;
  };
  const heading = (name: string) => canonicalText(parseBlocks(issue.html)).text.indexOf(name);

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    await companion.browser.badgeBecomes('1');
    const issues = await readIssues(companion.browser);
    const newest = issues.find(({ unread }) => unread === 1);
    if (!newest) throw new Error('The sample newsletter has no unread issue.');
    issue = newest;
    // Else its guide, which is saved of its own accord, is taken for something that the reader asks for.
    await guideInState(companion, 'saved');
  });
  afterAll(() => companion?.close());

  it('shows an issue without a connection, learning points first, the sponsor marked, every line where it is', async () => {
    await companion.newsletter.goOffline();
    page = await open(encodeURIComponent(issue.id));
    const { text, lines } = canonicalText(parseBlocks(issue.html));
    const shown = await page.$$eval('[data-start]', (all) =>
      all.map((line) => [Number((line as HTMLElement).dataset.start), line.textContent]),
    );
    expect(shown).toEqual(lines.map(({ start, end }) => [start, text.slice(start, end)]));
    const [title, ...parts] = await page.$$eval(
      'h1, .reader-learn li, .reader-contents a, .reader-ad a, .reader-text h2',
      (all) => all.map((one) => one.textContent),
    );
    expect(title).toBe(issue.title);
    expect(parts.slice(0, issue.parts.learningPoints.length)).toEqual(issue.parts.learningPoints);
    expect(parts).toContain(issue.parts.sponsor?.name);
    await companion.newsletter.goOnline();
  });

  it('takes it for opened and not for read', async () => {
    await until(async () => (await ledgerOf(issue))?.where === 'reader', 'the opening to be written down');
    expect(await ledgerOf(issue)).toMatchObject({ readAt: null, unreadAt: null });
    expect(await companion.browser.badge()).toBe('1');
  });

  it('asks the web for nothing; a picture that is asked for comes through the worker', async () => {
    const { origin } = companion.newsletter;
    companion.newsletter.clearRequests();
    const refused = await page.evaluate(async (base) => {
      const image = new Image();
      const isShown = new Promise<boolean>((resolve) => {
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
      });
      image.src = `${base}/trace.png`;
      const isFetched = await fetch(`${base}/trace.txt`).then(
        () => true,
        () => false,
      );
      return { isShown: await isShown, isFetched };
    }, origin);
    expect(refused).toEqual({ isShown: false, isFetched: false });
    expect(companion.newsletter.requests).toEqual([]);

    await page.click('.reader-no-picture .button');
    await page.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>('img.reader-image');
      return image?.src.startsWith('blob:') && image.naturalWidth > 0;
    });
    const [asked] = companion.newsletter.requests;
    expect([asked?.headers.cookie, asked?.headers.referer]).toEqual([undefined, undefined]);
  });

  it('begins where somebody was, in a window of another size too', async () => {
    const at = heading('When to Refer');
    await (await page.waitForSelector('.reader-contents ::-p-text(When to Refer)'))?.click();
    await page.waitForFunction((start) => location.hash.endsWith(`&at=${start}`), {}, at);
    await until(async () => (await page.evaluate(firstInSight)) === String(at), 'the place to be in sight');
    await until(async () => (await page.title()) === issue.title, 'the page to keep the title of the issue');
    await until(
      async () => (await readTable(companion.browser, 'places')).some(({ position }) => position === at),
      'the place to be kept',
    );
    await page.close();
    page = await companion.browser.openPage('reader.html');
    await page.setViewport({ width: 500, height: 500 });
    await page.evaluate((id) => {
      location.hash = encodeURIComponent(id);
    }, issue.id);
    await until(async () => (await page.evaluate(firstInSight)) === String(at), 'the place to be found');
  });

  it('stays where somebody is while another version of the issue arrives', async () => {
    const { browser, newsletter } = companion;
    const edited = newsletter.issues.find(({ title }) => title === issue.title);
    if (!edited) throw new Error('The newsletter has no such issue.');
    const line = async () =>
      await page.$eval(`[data-start="${await page.evaluate(firstInSight)}"]`, (one) => one.textContent);
    await until(async () => (await line()) === 'When to Refer', 'the line to be in sight');
    const correction = { kind: 'paragraph', html: 'A correction that stands first. '.repeat(40) } as const;
    newsletter.edit(edited.slug, { body: [correction, ...edited.body] });
    await browser.makeCheckDue();
    await says(page, 'A correction');
    await until(async () => (await line()) === 'When to Refer', 'the same line to be in sight');
  });

  it('keeps a note by itself, and what a letter typed there means is the field’s', async () => {
    await page.type('#note', 'Ask for cycles. jmo?');
    await page.keyboard.press('Tab');
    await until(async () => (await ledgerOf(issue))?.note === 'Ask for cycles. jmo?', 'the note to be kept');
    await says(page, 'Saved');
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(issue.title);
  });

  it('marks an issue read once most of it was read, and takes that back', async () => {
    const { newsletterId, identity } = issue;
    await page.close();
    await companion.browser.inExtension(
      changeRows,
      'ledger',
      [newsletterId, identity],
      { activeSeconds: 500 },
      false,
    );
    page = await open(encodeURIComponent(issue.id));
    await page.evaluate(async () => {
      const end = () => document.documentElement.scrollHeight - innerHeight;
      for (let top = 0; top < end() + 300; top += 300) {
        scrollTo(0, top);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
    });
    await companion.browser.badgeBecomes('');
    await (await page.waitForSelector('.undo .button'))?.click();
    await companion.browser.badgeBecomes('1');
    expect(await ledgerOf(issue)).toMatchObject({ readAt: null });
  });

  it('has no accessibility violation on any ground', async () => {
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.click('.reader-panel summary');
      await page.click(`.reader-choice ::-p-text(${theme[0]?.toUpperCase()}${theme.slice(1)})`);
      await page.waitForFunction((name) => document.documentElement.dataset.theme === name, {}, theme);
      expect(await violationsOn(page), theme).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.reader-panel:not([open])');
    }
  });

  it('does by keys what its buttons do, and Escape leads back to the library', async () => {
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await page.keyboard.press('m');
    await companion.browser.badgeBecomes('');
    await page.keyboard.press('j');
    await page.waitForFunction(
      (title) => document.querySelector('h1')?.textContent !== title,
      {},
      issue.title,
    );
    await page.waitForFunction(() => document.title === document.querySelector('h1')?.textContent);
    await page.keyboard.press('Escape');
    await until(
      async () => (await page.evaluate(() => location.pathname)) === '/library.html',
      'the library',
    );
    await page.close();
  });

  it('says so where there is no such issue', async () => {
    const other = await companion.browser.openPage('reader.html#%');
    await says(other, 'Issue not found');
    await other.close();
  });

  it('a post opened in a tab counts as read, once', async () => {
    const { browser, newsletter } = companion;
    const [first, second, third] = (await readTable(browser, 'issues')).filter(({ isRead }) => isRead === 0);
    if (!first?.url || !second?.url || !third?.url)
      throw new Error('The sample newsletter has too few issues.');
    const visit = async (url: string) =>
      await browser.inExtension(async (address) => (await chrome.tabs.create({ url: address })).id, url);
    const tab = await visit(`${first.url}?utm_source=mail`);
    await until(async () => (await ledgerOf(first))?.where === 'web', 'the visit to be written down');
    const counted = await ledgerOf(first);
    expect(counted?.readAt).not.toBeNull();
    const again = newsletter.nextRequest(new URL(first.url).pathname);
    await browser.inExtension(async (id) => await chrome.tabs.reload(id ?? 0), tab);
    await again;
    const other = await visit(second.url);
    await until(async () => (await ledgerOf(second))?.where === 'web', 'the other visit to be written down');
    expect(await ledgerOf(first)).toEqual(counted);
    // Another post in the page that is there, as sites do that load no page anew.
    const move = async (id: number | undefined, url: string) => {
      await chrome.scripting.executeScript({
        target: { tabId: id ?? 0 },
        world: 'MAIN',
        func: (address: string) => history.pushState(null, '', address),
        args: [url],
      });
    };
    await browser.inExtension(move, other, new URL(third.url).pathname);
    await until(async () => (await ledgerOf(third))?.where === 'web', 'the third visit to be written down');
  });

  it('runs nothing in pages of other sites', async () => {
    const { browser, newsletter } = companion;
    const matches = await browser.inExtension(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
    );
    expect(new Set(matches.map((pattern) => URL.parse(pattern.replace('*', ''))?.hostname))).toEqual(
      new Set([new URL(newsletter.origin).hostname]),
    );
  });
});
