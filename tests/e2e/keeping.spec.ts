import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publication } from '../newsletter/publication.ts';
import type { SampleNewsletter } from '../newsletter/server.ts';
import type { Companion } from './companion.ts';
import { changeRows } from './driver/change-rows.ts';
import { until } from './driver/until.ts';
import { readIssues, readNewsletter, readTable } from './read-table.ts';
import { chooseInRow, secondName, startTwoNewsletters } from './second-newsletter.ts';
import { textOf } from './text-of.ts';

/** Makes the next page of an archive due now. */
const makePageDue = async ({ browser }: Companion) =>
  await browser.inExtension(changeRows, 'backfills', null, { nextAt: Date.now() - 1_000 }, true);

/** What a newsletter is kept by: its older issues, its place in an OPML file, the copy of the subscription. */
describe('a newsletter that is kept', () => {
  let companion: Companion;
  let second: SampleNewsletter;
  let secondId: string;

  beforeAll(async () => {
    ({ companion, second, secondId } = await startTwoNewsletters());
  });
  afterAll(async () => {
    await companion?.close();
    await second?.close();
  });

  it('gets its older issues a page at a time, through the death of the worker, as archive', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    const backfill = async () => (await readTable(browser, 'backfills'))[0];
    await chooseInRow(page, secondId, 'Get the older issues');
    await until(async () => (await backfill())?.total === 2, 'the list of issues to be read');
    const older = second.issues.slice(-2).map(({ slug }) => `/p/${slug}`);
    const pagesAsked = () => second.requests.map(({ path }) => path).filter((path) => path.startsWith('/p/'));
    expect(pagesAsked()).toEqual([]);

    second.hold();
    const asked = second.nextRequest(older[0] ?? '');
    await makePageDue(companion);
    await asked;
    await browser.killWorker();
    second.release();
    expect((await backfill())?.queue).toHaveLength(2);

    await makePageDue(companion);
    await until(async () => (await backfill())?.queue.length === 1, 'the first page to be stored');
    await makePageDue(companion);
    await until(async () => (await backfill())?.state === 'done', 'the backfill to end');
    expect(pagesAsked()).toEqual([older[0], ...older]);
    await page.waitForFunction(() =>
      document
        .querySelector('[data-part="backfill"]')
        ?.textContent?.includes('2 older issues were added to the library.'),
    );
    const issues = (await readIssues(browser)).filter((row) => row.newsletterId === secondId);
    expect(issues).toHaveLength(second.issues.length);
    const archived = issues.filter(({ parts }) => older.some((path) => parts.url?.endsWith(path)));
    expect(archived.map(({ unread, announced }) => [unread, announced])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(await browser.badge()).toBe('2');
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
      await chooseInRow(page, secondId, 'Remove');
      await page.waitForFunction(() => document.querySelectorAll('[data-newsletter]').length === 1);

      const input = (await page.waitForSelector('#opml-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      const add = await page.waitForSelector('[data-part="opml"] .button-primary');
      expect(await textOf(page)).toContain('1 new newsletter in this file');
      expect(await textOf(page)).toContain(`named twice: ${publication.name}.`);
      await add?.click();
      await page.waitForFunction(() => document.body.innerText.includes('1 newsletter was added.'));
      const rows = await readTable(browser, 'newsletters');
      expect(rows.find(({ id }) => id === secondId)).toMatchObject({ name: secondName, removedAt: null });
      await browser.badgeBecomes('2');
    } finally {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is subscribed to again after the database was lost, at the next start of the browser, which says so', async () => {
    const { browser } = companion;
    await browser.killWorker();
    await browser.inExtension(clearNewsletters);
    expect(await readTable(browser, 'newsletters')).toEqual([]);
    await browser.relaunch();
    await until(async () => (await readTable(browser, 'newsletters')).length === 2, 'both to be there');
    expect(await readNewsletter(browser, secondId)).toMatchObject({ name: secondName });
    const page = await browser.openPage('library.html');
    await until(async () => /After a loss of data, .* came back\./.test(await textOf(page)), 'it to be told');
    await page.close();
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
