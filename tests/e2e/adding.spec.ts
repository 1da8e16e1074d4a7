import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleNewsletter } from '../newsletter/server.ts';
import type { Companion } from './companion.ts';
import { readTable } from './read-table.ts';
import { secondName, startTwoNewsletters } from './second-newsletter.ts';
import { textOf } from './text-of.ts';

/** Another newsletter, added by its address as a person does. */
describe('a newsletter added by its address', () => {
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
    const elsewhere = second.feedUrl.replace('127.0.0.1', '127.0.0.2');
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
});
