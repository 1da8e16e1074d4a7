import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publication } from '../newsletter/publication.ts';
import type { SampleNewsletter } from '../newsletter/server.ts';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { makeBackfillDue } from './driver/make-backfill-due.ts';
import { makeCheckDue } from './driver/make-check-due.ts';
import { until } from './driver/until.ts';
import { readNewsletter, readTable } from './read-table.ts';
import { addSecondNewsletter, secondName, startSecondNewsletter } from './second-newsletter.ts';

/** More than one newsletter, as a person adds, sees and removes them. */
describe('a second newsletter', () => {
  let companion: Companion;
  let second: SampleNewsletter;
  let secondId: string;

  beforeAll(async () => {
    companion = await startCompanion();
    await checksEnded(companion.browser, 1);
    second = await startSecondNewsletter();
    secondId = await addSecondNewsletter(companion, second);
  });
  afterAll(async () => {
    await companion?.close();
    await second?.close();
  });

  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

  async function clickInCard(page: Page, label: string): Promise<void> {
    const button = await page.waitForSelector(`[data-newsletter="${secondId}"] ::-p-text(${label})`);
    await button?.click();
  }

  it('follows the first-run rule: its newest issue is unread, nobody is notified', async () => {
    const { browser } = companion;
    await browser.badgeBecomes('2');
    expect(await browser.notifications()).toEqual([]);
    const unread = (await readTable(browser, 'issues')).filter((issue) => issue.unread === 1);
    expect(unread.map(({ newsletterId }) => newsletterId).sort()).toEqual([secondId, 'home'].sort());
  });

  it('is not added twice', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    await page.waitForSelector('#add-address');
    await page.type('#add-address', second.feedUrl);
    await page.click('#add-address + button');
    await page.waitForSelector('#add-found');
    expect(await textOf(page)).toContain(`You have this newsletter already: “${secondName}”.`);
    expect(await page.$('[aria-labelledby="add-found"] button')).toBeNull();
    await page.close();
  });

  it('is chosen among the feeds a page offers, seen before anything is added', async () => {
    const { browser } = companion;
    const link = (path: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" href="${path}" title="${title}">`;
    const html = { 'content-type': 'text/html' };
    const xml = { 'content-type': 'application/rss+xml' };
    const body = `<title>Two feeds</title>${link('/feed', 'Letters')}${link('/comments', 'Comments')}`;
    second.answer('/', { status: 200, headers: html, body });
    const item = '<item><title>I disagree</title><link>/c/1</link></item>';
    const comments = `<rss version="2.0"><channel><title>Comments</title>${item}</channel></rss>`;
    second.answer('/comments', { status: 200, headers: xml, body: comments });
    const before = await readTable(browser, 'newsletters');
    const page = await browser.openPage('options.html');
    await page.waitForSelector('#add-address');
    await page.type('#add-address', second.origin);
    await page.click('#add-address + button');
    const [, other] = (await page.waitForSelector('[name="feed"]')) ? await page.$$('[name="feed"]') : [];
    await other?.click();
    await page.waitForFunction(() => document.querySelector('#add-found')?.textContent === 'Comments');
    expect(await textOf(page)).toContain('I disagree');
    expect(await page.$$('[name="feed"]')).toHaveLength(2);
    expect(await readTable(browser, 'newsletters')).toEqual(before);
    second.answer('/', null);
    second.answer('/comments', null);
    await page.close();
  });

  it('whose feed lies on a website not granted says which, and asks nothing of it', async () => {
    const { browser } = companion;
    const elsewhere = second.feedUrl.replace('127.0.0.1', 'localhost');
    const body = `<title>Feed elsewhere</title><link rel="alternate" type="application/rss+xml" href="${elsewhere}">`;
    second.answer('/', { status: 200, headers: { 'content-type': 'text/html' }, body });
    const page = await browser.openPage('options.html');
    await page.waitForSelector('#add-address');
    await page.type('#add-address', second.origin);
    second.clearRequests();
    await page.click('#add-address + button');
    await page.waitForSelector('.options-found .button-primary');
    expect(await textOf(page)).toContain(`The issues come from ${new URL(elsewhere).host}.`);
    expect(second.requests.map(({ path }) => path)).toEqual(['/']);
    second.answer('/', null);
    await page.close();
  });

  it('is checked on the one alarm: a new issue badges and is told of once', async () => {
    const { browser } = companion;
    const { title } = second.publish();
    await browser.inExtension(makeCheckDue, 'home', Date.now() + 3 * 24 * 60 * 60_000);
    await browser.inExtension(makeCheckDue, secondId);
    await browser.badgeBecomes('3');
    await until(async () => (await browser.notifications()).length === 1, 'one notification');
    const alarms = await browser.inExtension(() => chrome.alarms.getAll());
    expect(alarms.map(({ name }) => name)).toEqual(['check']);
    const row = await readNewsletter(browser, secondId);
    expect(alarms[0]?.scheduledTime).toBe(row.nextCheckAt);
    const stored = (await readTable(browser, 'issues')).find(({ parts }) => parts.title === title);
    expect(stored).toMatchObject({ newsletterId: secondId, unread: 1 });
  });

  it('is told of after the quiet hours, and badged in them', async () => {
    const { browser } = companion;
    const hour = 60 * 60_000;
    const clock = (at: number) => new Date(at).toTimeString().slice(0, 5);
    const setQuietHours = (from: number, to: number) =>
      browser.inExtension((quietHours) => chrome.storage.local.set({ quietHours }), {
        ...{ isOn: true, from: clock(from), to: clock(to) },
      });
    const now = Date.now();
    await setQuietHours(now - hour, now + hour);
    const before = await browser.notifications();
    second.publish();
    await browser.inExtension(makeCheckDue, secondId);
    await browser.badgeBecomes('4');
    const alarm = await until(async () => {
      const set = await browser.inExtension(() => chrome.alarms.get('check'));
      return set && set.scheduledTime > Date.now() && set;
    }, 'the alarm to be set');
    // Whole minutes: the hours are.
    expect(alarm.scheduledTime).toBeLessThanOrEqual(now + hour);
    // The second round begins when the first, in which it would have been told, is over.
    await checkByAlarm(browser);
    expect(await browser.notifications()).toEqual(before);

    await setQuietHours(now - 3 * hour, now - 2 * hour);
    await checkByAlarm(browser);
    await until(async () => (await browser.notifications()).length === before.length + 1, 'the notification');
  });

  it('has a tab in the popup, reached by the arrow keys', async () => {
    const { browser, newsletter } = companion;
    const popup = await browser.openPopup();
    await popup.waitForSelector('[role="tab"]');
    const names = await popup.$$eval('[role="tab"]', (tabs) => tabs.map((tab) => tab.getAttribute('title')));
    expect(names).toEqual([publication.name, secondName]);
    expect(await textOf(popup)).toContain(newsletter.issues[0]?.title);
    await popup.focus('[role="tab"][aria-selected="true"]');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForFunction(
      (title) => document.querySelector('[role="tabpanel"] [data-part="title"]')?.textContent === title,
      {},
      second.issues[0]?.title,
    );
    const focused = await popup.evaluate(() => document.activeElement?.getAttribute('title'));
    expect(focused).toBe(secondName);
    await popup.close();
  });

  it('rests while it is paused, and keeps the name given during a check', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    await clickInCard(page, 'Pause');
    await until(async () => (await readNewsletter(browser, secondId)).pausedAt, 'it to be paused');
    second.clearRequests();
    await browser.inExtension(makeCheckDue, secondId);
    // The second round begins when the first, in which it would have had its turn, is over.
    await checkByAlarm(browser);
    await checkByAlarm(browser);
    expect(second.requests).toEqual([]);

    second.hold();
    const asked = second.nextRequest('/feed');
    await clickInCard(page, 'Resume');
    await asked;
    await clickInCard(page, 'Rename');
    const input = (await page.waitForSelector(`[id="name:${secondId}"]`)) as ElementHandle<HTMLInputElement>;
    await input.type('My notes');
    await input.press('Enter');
    await until(async () => (await readNewsletter(browser, secondId)).name === 'My notes', 'the new name');
    const { checks } = await readNewsletter(browser, secondId);
    second.release();
    const row = await until(async () => {
      const now = await readNewsletter(browser, secondId);
      return now.checks.length > checks.length && now;
    }, 'the check to end');
    expect(row).toMatchObject({ name: 'My notes', pausedAt: null });
    await page.close();
  });

  it('is removed with its badge, and comes back by undo', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    await clickInCard(page, 'Remove');
    await browser.badgeBecomes('1');
    await page.waitForFunction(() => document.querySelectorAll('[data-newsletter]').length === 1);
    const undo = await page.waitForSelector('.undo button');
    await undo?.click();
    await browser.badgeBecomes('4');
    await page.waitForFunction(() => document.querySelectorAll('[data-newsletter]').length === 2);
    await page.close();
  });

  it('gets its older issues a page at a time, through the death of the worker, as archive', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    const backfill = async () => (await readTable(browser, 'backfills'))[0];
    await clickInCard(page, 'Get the older issues');
    await until(async () => (await backfill())?.total === 2, 'the list of issues to be read');
    const older = second.issues.slice(-2).map(({ slug }) => `/p/${slug}`);
    const pagesAsked = () => second.requests.map(({ path }) => path).filter((path) => path.startsWith('/p/'));
    expect(pagesAsked()).toEqual([]);

    second.hold();
    const asked = second.nextRequest(older[0] ?? '');
    await browser.inExtension(makeBackfillDue);
    await asked;
    await browser.killWorker();
    second.release();
    expect((await backfill())?.queue).toHaveLength(2);

    await browser.inExtension(makeBackfillDue);
    await until(async () => (await backfill())?.queue.length === 1, 'the first page to be stored');
    await browser.inExtension(makeBackfillDue);
    await until(async () => (await backfill())?.state === 'done', 'the backfill to end');
    expect(pagesAsked()).toEqual([older[0], ...older]);
    await page.waitForFunction(() =>
      document
        .querySelector('[data-part="backfill"]')
        ?.textContent?.includes('2 older issues were added to the library.'),
    );
    const issues = (await readTable(browser, 'issues')).filter((row) => row.newsletterId === secondId);
    expect(issues).toHaveLength(second.issues.length);
    const archived = issues.filter(({ parts }) => older.some((path) => parts.url?.endsWith(path)));
    expect(archived.map(({ unread, announced }) => [unread, announced])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(await browser.badge()).toBe('4');
    await page.close();
  });

  it('goes out to an OPML file and comes back from it', async () => {
    const { browser, newsletter } = companion;
    const folder = mkdtempSync(join(tmpdir(), 'companion-opml-'));
    const page = await browser.openPage('options.html');
    try {
      const devtools = await page.createCDPSession();
      await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const exporting = await page.waitForSelector('::-p-text(Export to a file)');
      await exporting?.click();
      const file = join(folder, 'newsletters.opml');
      const text = await until(() => existsSync(file) && readFileSync(file, 'utf8'), 'the file to be there');
      expect(text).toContain(`xmlUrl="${newsletter.feedUrl}"`);
      await clickInCard(page, 'Remove');
      await page.waitForFunction(() => document.querySelectorAll('[data-newsletter]').length === 1);

      const input = (await page.waitForSelector('#opml-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      const add = await page.waitForSelector('[data-part="opml"] .button-primary');
      expect(await textOf(page)).toContain('1 new newsletter in this file');
      expect(await textOf(page)).toContain(`named twice: ${publication.name}.`);
      await add?.click();
      await page.waitForFunction(() => document.body.innerText.includes('1 newsletter was added.'));
      const rows = await readTable(browser, 'newsletters');
      expect(rows.find(({ id }) => id === secondId)).toMatchObject({ name: 'My notes', removedAt: null });
      await browser.badgeBecomes('4');
    } finally {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is subscribed to again after the database was lost', async () => {
    const { browser } = companion;
    await browser.killWorker();
    await browser.inExtension(clearNewsletters);
    expect(await readTable(browser, 'newsletters')).toEqual([]);
    await browser.inExtension(() => chrome.alarms.create('check', { when: Date.now() + 500 }));
    await until(async () => (await readTable(browser, 'newsletters')).length === 2, 'both to be there');
    expect(await readNewsletter(browser, secondId)).toMatchObject({ name: 'My notes' });
  });
});

/** Runs inside the extension. */
async function clearNewsletters(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('companion');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('newsletters', 'readwrite');
    transaction.objectStore('newsletters').clear();
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
