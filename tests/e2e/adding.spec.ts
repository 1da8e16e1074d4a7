import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleNewsletter } from '../newsletter/server.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { focusIs } from './page/focus-is.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { violationsOn } from './page/violations-on.ts';
import { readTable } from './read-table.ts';
import { enterAddress, secondName, startTwoNewsletters } from './second-newsletter.ts';

/** Another newsletter, added by its address as a person does. */
describe.each(['chromium', 'firefox'] as const)('a newsletter added by its address in %s', (kind) => {
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

  it('follows the first-run rule: its newest issue is unread, nobody is notified', async () => {
    const { browser } = companion;
    await browser.badgeBecomes('2');
    expect(await browser.notifications()).toEqual([]);
    const unread = (await readTable(browser, 'issues')).filter((issue) => issue.unread === 1);
    expect(unread.map(({ newsletterId }) => newsletterId).sort()).toEqual([secondId, 'home'].sort());
  });

  it('is not looked for where nothing or nonsense was typed, and is not added twice', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    const sentences = [
      ['', 'Enter the address of a newsletter first.'],
      ['lamps', 'This is not a web address.'],
      ['http://127.0.0.1:9/', 'Nothing answers at this address.'],
    ] as const;
    for (const [typed, sentence] of sentences) {
      await enterAddress(page, typed);
      await says(page, sentence);
      await page.$eval('#add-address', (field) => (field as HTMLInputElement).select());
      await page.keyboard.press('Backspace');
    }
    await enterAddress(page, second.feedUrl);
    await says(page, `You have this newsletter already: “${secondName}”.`);
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
    await enterAddress(page, second.origin);
    const [, other] = (await page.waitForSelector('[name="feed"]')) ? await page.$$('[name="feed"]') : [];
    await other?.click();
    await page.waitForFunction(() => document.querySelector('#add-found')?.textContent === 'Comments');
    await says(page, 'I disagree');
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
    second.clearRequests();
    await enterAddress(page, second.origin);
    await page.waitForSelector('.options-found .button-primary');
    await says(page, `The issues come from ${new URL(elsewhere).host}.`);
    // Of its own accord the companion may still be saving the guides of what was published.
    const asked = second.requests.map(({ path }) => path).filter((path) => !path.startsWith('/files/'));
    expect(asked).toEqual(['/']);
    second.answer('/', null);
    await page.close();
  });
});

/** Cyrillic letters of windows-1251 lie in the order of their code points. */
const encode = (text: string) =>
  Buffer.from(
    [...text].map((letter) => (letter > '~' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))),
  );

describe.each(['chromium', 'firefox'] as const)('a list of another reader, in %s', (kind) => {
  let companion: Companion;
  const place = mkdtempSync(join(tmpdir(), 'companion-list-'));

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterAll(async () => {
    rmSync(place, { recursive: true, force: true });
    await companion?.close();
  });

  it('is read in its own encoding; what cannot be asked is left out with why, what was off is not ticked', async () => {
    const { browser, newsletter } = companion;
    const item = '<item><title>Lamps</title><guid>1</guid></item>';
    const body = `<rss version="2.0"><channel><title>Lamps</title>${item}</channel></rss>`;
    newsletter.answer('/lamps', { status: 200, headers: { 'content-type': 'application/rss+xml' }, body });
    const outlines = [
      `<outline type="rss" text="Лампы" xmlUrl="feed:${newsletter.origin}/lamps"/>`,
      `<outline type="rss" text="Switched off" xmlUrl="${newsletter.origin}/off" m:disabled="true"/>`,
      `<outline text="Evening">${['one', 'two'].map((name) => `<outline type="rss" text="${name}" xmlUrl="${newsletter.origin}/${name}"/>`).join('')}</outline>`,
      '<outline type="rss" text="Paid" xmlUrl="https://reader:hush-hush@paid.example/feed"/>',
      '<outline type="rss" text="Mailed" xmlUrl="newsletter:7:desk@mailed.example"/>',
    ];
    const file = join(place, 'list.opml');
    const head = '<?xml version="1.0" encoding="windows-1251"?><opml version="2.0"><body>';
    writeFileSync(file, encode(`${head}${outlines.join('')}</body></opml>`));

    const page = await browser.openPage('options.html');
    const input = (await page.waitForSelector('#opml-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    const add = await page.waitForSelector('[data-part="opml"] .button-primary');
    const text = await textOf(page);
    expect(text).toContain('Лампы');
    expect(text).toMatch(/do(?:es)? not send: Paid\./);
    expect(text).toMatch(/by e-mail: Mailed\./);
    expect(await page.content()).not.toContain('hush-hush');
    const ticked = async (wanted: readonly boolean[]) => {
      const isSo = (states: readonly boolean[]) =>
        [...document.querySelectorAll<HTMLInputElement>('.options-names input')]
          .map(({ checked }) => checked)
          .join() === states.join();
      await page.waitForFunction(isSo, {}, wanted);
    };
    await ticked([true, false, true, true]);
    // A folder is ticked as one.
    const folder = await page.waitForSelector('.options-folder legend ::-p-text(Evening)');
    await folder?.click();
    await ticked([true, false, false, false]);
    await folder?.click();
    await ticked([true, false, true, true]);
    expect(await violationsOn(page)).toEqual([]);
    await add?.click();
    await says(page, '3 newsletters were added.');
    const rows = await readTable(browser, 'newsletters');
    expect(rows.map(({ name }) => name)).toContain('Лампы');
    expect(rows).toHaveLength(4);
    await focusIs(page, '3 newsletters were added.');

    // All lie on one host, which is left alone for half a minute between two looks: what waits says so, and can be taken back.
    await page.waitForSelector('[data-state="waiting"]');
    await says(page, /Waiting, 1 before it/);
    await (await page.waitForSelector('[data-part="opml"] ::-p-text(Cancel the rest)'))?.click();
    await page.waitForSelector('[data-state="cancelled"]');
    await page.waitForFunction(() => !document.querySelector('[data-state="waiting"]'));
    await until(
      async () => (await readTable(browser, 'newsletters')).length < 4,
      'the rest to be taken back',
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });
});
