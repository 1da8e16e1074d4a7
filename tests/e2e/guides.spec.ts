import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeRow } from './change-row.ts';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { changeRows } from './driver/change-rows.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { says } from './page/says.ts';
import { showsSheet } from './page/shows-sheet.ts';
import { readTable } from './read-table.ts';

const guidesOf = async ({ browser }: Companion) => await readTable(browser, 'guides');

const ask = async ({ browser }: Companion, guideId: string) =>
  await browser.inExtension(
    (id: string) => chrome.runtime.sendMessage({ type: 'save-guide', guideId: id }),
    guideId,
  );

describe.each(['chromium', 'firefox'] as const)('a guide in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind, { published: 6 });
    await checksEnded(companion.browser, 1);
  });
  afterAll(() => companion?.close());

  it('of a new issue is saved by itself, whole', async () => {
    const { newsletter, browser } = companion;
    const { title } = newsletter.publish();
    await checkByAlarm(browser);
    const saved = await guideInState(companion, 'saved', title);
    const bytes = Buffer.from(await (await fetch(saved.url)).arrayBuffer());
    expect(saved).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      version: 1,
    });
  });

  it('opens with the newsletter unreachable, its page visible', async () => {
    const { browser, newsletter } = companion;
    const saved = await guideInState(companion, 'saved');
    await newsletter.goOffline();
    const page = await browser.openPage(`guide.html#${encodeURIComponent(saved.id)}`);
    await page.waitForSelector('iframe[src^="blob:"]');
    await until(() => showsSheet(browser, page), "the PDF's page to be visible");
    await until(
      async () => (await page.title()).includes(saved.title),
      'the page to have the title of the guide',
    );
    await page.evaluate(() => {
      location.hash += '&page=1';
    });
    await page.waitForSelector('iframe[src$="#page=1"]');
    await until(async () => (await page.title()) === saved.title, 'the page to keep the title of the guide');
    await newsletter.goOnline();
    await page.close();
  });

  it('whose link has expired is saved by one fresh look', async () => {
    const { newsletter } = companion;
    const offered = await guideInState(companion, 'offered');
    newsletter.expireLinks();
    newsletter.clearRequests();
    expect(await ask(companion, offered.id)).toEqual({ ok: true });
    const feeds = newsletter.requests.filter(({ path }) => path === '/feed');
    expect(feeds.map(({ status, headers }) => [status, headers['if-none-match']])).toEqual([
      [200, undefined],
    ]);
    expect((await guidesOf(companion)).find(({ id }) => id === offered.id)?.state).toBe('saved');
  });

  it('whose fresh link has expired too says so, and does not pester the server', async () => {
    const { newsletter, browser } = companion;
    // Of an issue whose links were not looked up yet: that is done once in six hours.
    const fresh = (await readTable(browser, 'issues')).filter((issue) => issue.linksRefreshedAt === null);
    const ids = new Set(fresh.map(({ id }) => id));
    const offered = (await guidesOf(companion)).find(
      (one) => one.state === 'offered' && ids.has(one.issueId),
    );
    if (!offered) throw new Error('The sample newsletter has too few issues with guides.');
    newsletter.answer(/^\/files\//, {
      status: 403,
      headers: { 'content-type': 'application/xml' },
      body: '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
    });
    newsletter.clearRequests();
    expect(await ask(companion, offered.id)).toEqual({ ok: false, error: { kind: 'expired' } });
    expect(await ask(companion, offered.id)).toEqual({ ok: false, error: { kind: 'expired' } });
    expect(newsletter.requests.filter(({ path }) => path === '/feed')).toHaveLength(1);
    newsletter.answer(/^\/files\//, null);
  });

  it('that is no PDF is not kept', async () => {
    const { newsletter } = companion;
    const failed = await guideInState(companion, 'failed');
    newsletter.answer(/^\/files\//, {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<h1>Sign in</h1>',
    });
    expect(await ask(companion, failed.id)).toEqual({ ok: false, error: { kind: 'not-a-pdf' } });
    newsletter.answer(/^\/files\//, null);
  });

  it('that lies on another website says so, and can be opened in a tab', async () => {
    const { browser, newsletter } = companion;
    const offered = await guideInState(companion, 'offered');
    const location = offered.url.replace('127.0.0.1', '127.0.0.2');
    newsletter.answer(/^\/files\//, { status: 302, headers: { location } });
    expect(await ask(companion, offered.id)).toEqual({ ok: false, error: { kind: 'moved' } });
    newsletter.answer(/^\/files\//, null);
    expect((await guidesOf(companion)).find(({ id }) => id === offered.id)?.tryAt).toBeNull();
    const page = await browser.openPage(`guide.html#${encodeURIComponent(offered.id)}`);
    await says(page, 'lies on another website');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('button')].some(({ innerText }) => innerText === 'Open in a tab'),
    );
    await page.close();
  });

  it('whose file is gone though its row says saved is offered to be saved again', async () => {
    const { browser, newsletter } = companion;
    const { title } = newsletter.publish();
    await checkByAlarm(browser);
    const saved = await guideInState(companion, 'saved', title);
    // The row is there, and nothing can be read of what it holds.
    await browser.inExtension(changeRows, 'guideFiles', saved.id, { file: {} }, false);
    const page = await browser.openPage(`guide.html#${encodeURIComponent(saved.id)}`);
    await says(page, 'The saved file is gone');
    await page.click('.page-notice .button-primary');
    await page.waitForSelector('iframe[src^="blob:"]');
    await page.close();
  });

  it('whose server failed is tried again by itself, not before its time', async () => {
    const { browser, newsletter } = companion;
    newsletter.answer(/^\/files\//, { status: 500 });
    const { title } = newsletter.publish();
    await checkByAlarm(browser);
    const failed = await guideInState(companion, 'failed', title);
    newsletter.answer(/^\/files\//, null);
    newsletter.clearRequests();
    await checkByAlarm(browser);
    expect(newsletter.requests.filter(({ path }) => path.startsWith('/files/'))).toEqual([]);
    await changeRow(browser, 'guides', failed.id, { tryAt: Date.now() - 1_000 });
    await checkByAlarm(browser);
    await guideInState(companion, 'saved', title);
  });

  it('whose download a killed worker left behind is saved at the next start', async () => {
    const { browser, newsletter } = companion;
    const { title } = newsletter.publish();
    newsletter.answer(/^\/files\//, { hang: true });
    await checkByAlarm(browser);
    await guideInState(companion, 'saving', title);
    await browser.killWorker();
    newsletter.answer(/^\/files\//, null);
    await checkByAlarm(browser);
    await guideInState(companion, 'saved', title);
  });
});
