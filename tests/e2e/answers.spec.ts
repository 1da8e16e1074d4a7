import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { openTrouble } from './open-trouble.ts';
import { readIssues, readNewsletter } from './read-table.ts';

/** Every answer a server may give leaves the stored issues as they are and has its sentence in the options; one failure is a word in the popup. */
describe.each(['chromium', 'firefox'] as const)('an answer of the server in %s', (kind) => {
  let companion: Companion;
  let before: unknown;

  const storedIssues = async () => await readIssues(companion.browser);

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    before = await storedIssues();
  });
  afterAll(() => companion?.close());

  const feed = '/feed';
  const html = '<!doctype html><html><head><title>Sign in</title></head><body>Sign in to Wi-Fi</body></html>';
  const emptyFeed = '<?xml version="1.0"?><rss version="2.0"><channel><title>Empty</title></channel></rss>';
  const xml = { 'content-type': 'application/rss+xml' };

  it.each([
    {
      name: '404',
      reply: { status: 404, body: 'gone fishing' },
      kind: 'not-found',
      says: /no longer|not found|cannot be found|nothing at/i,
    },
    { name: '410', reply: { status: 410 }, kind: 'gone', says: /gone|removed|taken down|closed/i },
    { name: '500', reply: { status: 500 }, kind: 'server', says: /trouble/i },
    { name: '403', reply: { status: 403 }, kind: 'refused', says: /refus|not let|denied|does not allow/i },
    {
      name: '403 by a bot check',
      reply: { status: 403, headers: { 'cf-mitigated': 'challenge' } },
      kind: 'blocked',
      says: /block/i,
    },
    {
      name: 'HTML instead of XML',
      reply: { status: 200, headers: { 'content-type': 'text/html' }, body: html },
      kind: 'not-a-feed',
      says: /feed|page/i,
    },
    {
      name: 'an empty feed',
      reply: { status: 200, headers: xml, body: emptyFeed },
      kind: 'empty',
      says: /no issues|empty|nothing/i,
    },
    {
      name: 'a truncated feed',
      reply: { truncateAt: 3000 },
      kind: 'broken',
      says: /cut off|broken|incomplete|damaged/i,
    },
    {
      name: '20 MB',
      reply: { status: 200, headers: xml, body: ' '.repeat(20 * 1024 * 1024) },
      kind: 'too-large',
      says: /large|big/i,
    },
  ])('$name', async ({ reply, kind, says }) => {
    const { browser, newsletter } = companion;
    newsletter.answer(feed, reply);
    const check = await checkByAlarm(browser);
    newsletter.answer(feed, null);
    expect(check).toMatchObject({ outcome: 'failed', error: { kind } });
    await expectStatus(says);
    expect(await storedIssues()).toEqual(before);
  });

  it('304: nothing new', async () => {
    const { browser, newsletter } = companion;
    newsletter.clearRequests();
    const check = await checkByAlarm(browser);
    expect(check).toMatchObject({ outcome: 'unchanged', status: 304 });
    expect(newsletter.requests.filter(({ path }) => path === feed).map(({ status }) => status)).toEqual([
      304,
    ]);
    await expectStatus(/nothing new/i);
    expect(await storedIssues()).toEqual(before);
  });

  it('nobody there', async () => {
    const { browser, newsletter } = companion;
    await newsletter.goOffline();
    const check = await checkByAlarm(browser);
    await newsletter.goOnline();
    expect(check).toMatchObject({ outcome: 'failed', error: { kind: 'offline' } });
    await expectStatus(/offline|connection|reach/i);
    expect(await storedIssues()).toEqual(before);
  });

  it('429 with Retry-After: the wait is kept, also by "Check now"', async () => {
    const { browser, newsletter } = companion;
    newsletter.answer(feed, { status: 429, headers: { 'retry-after': '7200' } });
    const check = await checkByAlarm(browser);
    newsletter.answer(feed, null);
    expect(check).toMatchObject({ outcome: 'failed', error: { kind: 'wait' } });
    await expectStatus(/wait/i);
    const row = await readNewsletter(browser);
    expect(row.nextCheckAt).toBeGreaterThanOrEqual(check.at + 7_190_000);
    expect(row.nextCheckReason).toEqual({ code: 'server-wait' });

    newsletter.clearRequests();
    const answer = await browser.inExtension(() =>
      chrome.runtime.sendMessage({ type: 'check-now', newsletterId: 'home' }),
    );
    expect(answer).toMatchObject({ ok: false, error: { kind: 'too-soon', because: 'embargo' } });
    expect(newsletter.requests).toEqual([]);
    expect(await storedIssues()).toEqual(before);
  });

  async function expectStatus(says: RegExp): Promise<void> {
    const page = await companion.browser.openPage('options.html');
    await openTrouble(page);
    let text = '';
    await until(
      async () => {
        text = await page.evaluate(() => document.body.textContent ?? '');
        return says.test(text);
      },
      () => `the options to say ${says}; it says:\n${text}`,
    );
    await page.close();
  }
});
