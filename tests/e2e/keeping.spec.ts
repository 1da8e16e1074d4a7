import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publication } from '../newsletter/publication.ts';
import type { SampleNewsletter } from '../newsletter/server.ts';
import type { Companion } from './companion.ts';
import { downloaded } from './downloaded.ts';
import { changeRows } from './driver/change-rows.ts';
import { clearTable } from './driver/clear-table.ts';
import { until } from './driver/until.ts';
import { says } from './page/says.ts';
import { readIssues, readNewsletter, readTable } from './read-table.ts';
import { chooseInRow, secondName, startTwoNewsletters } from './second-newsletter.ts';

/** Makes the next page of an archive due now. */
const makePageDue = async ({ browser }: Companion) =>
  await browser.inExtension(changeRows, 'backfills', null, { nextAt: Date.now() - 1_000 }, true);

/** What a newsletter is kept by: its older issues, its place in an OPML file, the copy of the subscription. */
describe.each(['chromium', 'firefox'] as const)('a newsletter that is kept in %s', (kind) => {
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
    const page = await browser.openPage('options.html');
    const exporting = await page.waitForSelector('::-p-text(Export to a file)');
    await exporting?.click();
    const { path, bytes } = await downloaded(companion, 'newsletters.opml');
    expect(bytes.toString('utf8')).toContain(`xmlUrl="${newsletter.feedUrl}"`);
    await chooseInRow(page, secondId, 'Remove');
    await page.waitForFunction(() => document.querySelectorAll('[data-newsletter]').length === 1);

    const input = (await page.waitForSelector('#opml-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    const add = await page.waitForSelector('[data-part="opml"] .button-primary');
    await says(page, '1 new newsletter in this file');
    await says(page, `named twice: ${publication.name}.`);
    await add?.click();
    await says(page, '1 newsletter was added.');
    const rows = await readTable(browser, 'newsletters');
    expect(rows.find(({ id }) => id === secondId)).toMatchObject({ name: secondName, removedAt: null });
    await browser.badgeBecomes('2');
    await page.close();
  });

  it('is subscribed to again after the database was lost, at the next start of the browser, which says so', async () => {
    const { browser } = companion;
    await browser.killWorker();
    await browser.inExtension(clearTable, 'newsletters');
    expect(await readTable(browser, 'newsletters')).toEqual([]);
    await browser.relaunch();
    await until(async () => (await readTable(browser, 'newsletters')).length === 2, 'both to be there');
    const back = await until(() => readNewsletter(browser, secondId), 'the second newsletter');
    expect(back).toMatchObject({ name: secondName });
    const page = await browser.openPage('library.html');
    await says(page, /After a loss of data, .* came back\./);
    await page.close();
  });
});
