import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { changeRow } from './change-row.ts';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { openTrouble } from './open-trouble.ts';
import { says } from './page/says.ts';
import { readIssues, readNewsletter } from './read-table.ts';
import { replaceChecks } from './replace-checks.ts';

/**
 * The rules of looking for an issue, on the production build in a real browser: what a browser adds to the tests of the
 * worker in node (tests/unit/worker/rules). docs/feed-behaviour.md is made from the titles.
 */
const day = 24 * 60 * 60_000;
const feed = '/feed';
const xml = { 'content-type': 'application/rss+xml' };
const portal = '<!doctype html><title>Sign in</title><p>Sign in to use this network.';

describe.each(['chromium', 'firefox'] as const)('looking for issues in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterEach(() => companion?.newsletter.answer(/^\/(feed|moved)$/, null));
  afterAll(() => companion?.close());

  const ask = async () =>
    await companion.browser.inExtension(() =>
      chrome.runtime.sendMessage({ type: 'check-now', newsletterId: 'home' }),
    );
  const answer = (reply: Parameters<Companion['newsletter']['answer']>[1]) =>
    companion.newsletter.answer(/^\/(feed|moved)$/, reply);
  const bodyOfFeed = async () => await (await fetch(companion.newsletter.feedUrl)).text();
  const storedIssues = async () => await readIssues(companion.browser);

  /** Opens a page of the extension, and closes it once it says `words`. */
  async function pageSays(path: 'popup.html' | 'options.html', words: RegExp): Promise<void> {
    const { browser } = companion;
    const page = path === 'popup.html' ? await browser.openPopup() : await browser.openPage(path);
    if (path === 'options.html') await openTrouble(page);
    await says(page, words);
    await page.close();
  }

  describe('requests', () => {
    it('[051] only GET, without cookies and referrer, with a truthful Accept', async () => {
      const { browser, newsletter } = companion;
      newsletter.clearRequests();
      await checkByAlarm(browser);
      const [request] = newsletter.requests.filter(({ path }) => path === feed);
      expect(new Set(newsletter.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
      expect(request?.headers).not.toHaveProperty('cookie');
      expect(request?.headers).not.toHaveProperty('referer');
      expect(request?.headers.accept).toMatch(/^application\/rss\+xml/);
    });

    it('[001] in a real browser: the 304 reaches the worker, the validators are sent as they came', async () => {
      const { browser, newsletter } = companion;
      const { validators } = await readNewsletter(browser);
      newsletter.clearRequests();
      expect(await checkByAlarm(browser)).toMatchObject({ status: 304, outcome: 'unchanged', bytes: 0 });
      expect(newsletter.requests.find(({ path }) => path === feed)?.headers).toMatchObject({
        'if-none-match': validators.etag,
        'if-modified-since': validators.lastModified,
      });
    });

    it('[003] in a real browser: a 200 with a body seen before renews the validators and is not read', async () => {
      const { browser } = companion;
      const body = await bodyOfFeed();
      answer({ status: 200, headers: { ...xml, etag: '"again"' }, body });
      await checkByAlarm(browser);
      answer({ status: 200, headers: { ...xml, etag: '"once more"' }, body });
      expect(await checkByAlarm(browser)).toMatchObject({ outcome: 'unchanged', status: 200 });
      expect((await readNewsletter(browser)).validators).toEqual({ etag: '"once more"', lastModified: null });
    });

    it('[013] in a real browser: without validators a max-age of a year does not hide the next issue', async () => {
      const { browser, newsletter } = companion;
      const headers = { ...xml, 'cache-control': 'max-age=31536000' };
      answer({ status: 200, headers, body: await bodyOfFeed() });
      await checkByAlarm(browser);
      await changeRow(browser, 'checkStates', 'home', { validators: { etag: null, lastModified: null } });
      newsletter.publish();
      answer(null);
      const fresh = await bodyOfFeed();
      answer({ status: 200, headers, body: fresh });
      expect(await checkByAlarm(browser)).toMatchObject({ outcome: 'new', newIssues: 1 });
    });

    it('knows the names that HTML has for characters', async () => {
      const body = await bodyOfFeed();
      const named = body.replace(
        /(<item>[\s\S]*?<title>)[\s\S]*?(?=<\/title>)/,
        '$1Caf&amp;eacute; &amp;nesim; &amp;amp; tea',
      );
      answer({ status: 200, headers: { ...xml, etag: '"named"' }, body: named });
      await checkByAlarm(companion.browser);
      expect((await storedIssues()).map(({ title }) => title)).toContain('Café ≂̸ & tea');
    });

    it('[037] a browser started again asks for nothing that is not due', async () => {
      const { browser, newsletter } = companion;
      await checkByAlarm(browser);
      newsletter.clearRequests();
      await browser.relaunch();
      await until(() => browser.inExtension(() => chrome.alarms.get('check')), 'the alarm');
      await browser.badgeBecomes(String((await storedIssues()).filter(({ unread }) => unread).length));
      expect(newsletter.requests.filter(({ path }) => path === feed)).toEqual([]);
    });

    it('[130] a redirect that lasts is adopted: after 5 good checks over 3 days the new address is asked', async () => {
      const { browser, newsletter } = companion;
      const moved = `${newsletter.origin}/moved`;
      for (let check = 1; check <= 5; check += 1) {
        const body = (await bodyOfFeedAt(check)).replaceAll('\r', '');
        newsletter.answer(feed, { status: 302, headers: { location: moved } });
        newsletter.answer('/moved', { status: 200, headers: { ...xml, etag: `"${check}"` }, body });
        await checkByAlarm(browser);
        const { source, redirect } = await readNewsletter(browser);
        if (check === 5) break;
        expect(source?.url).toBe(newsletter.feedUrl);
        expect(redirect).toMatchObject({ url: moved, checks: check });
        if (redirect) {
          await changeRow(browser, 'checkStates', 'home', {
            redirect: { ...redirect, since: redirect.since - day },
          });
        }
      }
      expect((await readNewsletter(browser)).source?.url).toBe(moved);
      newsletter.clearRequests();
      await checkByAlarm(browser);
      // Guides are saved in their own time.
      const asked = newsletter.requests.filter(({ path }) => !path.startsWith('/files/'));
      expect(asked.map(({ path }) => path)).toEqual(['/moved']);
      expect(asked[0]?.headers['if-none-match']).toBe('"5"');
      newsletter.answer('/moved', null);
      newsletter.answer(feed, null);
      await changeRow(browser, 'checkStates', 'home', { source: { kind: 'feed', url: newsletter.feedUrl } });
    });

    /** A feed that differs from the one before, in a comment only. */
    async function bodyOfFeedAt(check: number): Promise<string> {
      companion.newsletter.answer(feed, null);
      return `${await bodyOfFeed()}<!-- ${check} -->`;
    }

    it('[132] a redirect to a page, as networks that ask to sign in do, changes nothing', async () => {
      const { browser, newsletter } = companion;
      const before = await readNewsletter(browser);
      newsletter.answer(feed, { status: 302, headers: { location: '/login' } });
      newsletter.answer('/login', {
        status: 200,
        headers: { 'content-type': 'text/html', etag: '"portal"' },
        body: portal,
      });
      expect((await checkByAlarm(browser)).error?.kind).toBe('not-a-feed');
      newsletter.answer(feed, null);
      newsletter.answer('/login', null);
      const { source, validators, bodyHash } = await readNewsletter(browser);
      expect({ source, validators, bodyHash }).toEqual({
        ...{ source: before.source, validators: before.validators, bodyHash: before.bodyHash },
      });
    });

    it('[132] a redirect to a website that was not granted is told as "moved", not as "offline"', async () => {
      const { browser, newsletter } = companion;
      const location = newsletter.feedUrl.replace('127.0.0.1', '127.0.0.2');
      newsletter.answer(feed, { status: 302, headers: { location } });
      expect((await checkByAlarm(browser)).error?.kind).toBe('moved');
      newsletter.answer(feed, null);
      await pageSays('popup.html', /has moved[\s\S]*enter its new address/i);
    });
  });

  describe('what counts as new', () => {
    it('[new] in a real browser: a stale copy served now and then brings nothing back', async () => {
      const { browser, newsletter } = companion;
      await checkByAlarm(browser);
      const stale = await bodyOfFeed();
      const slug = newsletter.issues[1]?.slug ?? '';
      newsletter.edit(slug, { title: 'Corrected title' });
      newsletter.publish();
      await checkByAlarm(browser);
      await until(
        async () => (await storedIssues()).every(({ announced }) => announced),
        'the issue to be told of',
      );
      const before = await storedIssues();
      const notices = await browser.notifications();
      for (let time = 0; time < 2; time += 1) {
        answer({ status: 200, headers: { ...xml, etag: '"stale"' }, body: stale });
        expect(await checkByAlarm(browser)).toMatchObject({ newIssues: 0 });
        answer(null);
        expect(await checkByAlarm(browser)).toMatchObject({ newIssues: 0 });
      }
      const states = (rows: typeof before) =>
        rows.map(({ id, unread, parts, revisions }) => [id, unread, parts.title, revisions.length]);
      expect(states(await storedIssues())).toEqual(states(before));
      // Those of before go from the screen after some seconds.
      expect((await browser.notifications()).filter((id) => !notices.includes(id))).toEqual([]);
    });

    it('[fault] in a real browser: an endless body is given up, and nothing is lost by it', async () => {
      const { browser } = companion;
      const before = await storedIssues();
      answer({ status: 200, headers: xml, body: '<?xml version="1.0"?>', endless: true });
      expect((await checkByAlarm(browser, 60_000)).error?.kind).toBe('too-large');
      expect(await storedIssues()).toEqual(before);
    });
  });

  describe('what a person sees', () => {
    it('[seen] the badge: the number of unread issues, "?" once more than two checks have failed, the number again', async () => {
      const { browser } = companion;
      await checkByAlarm(browser);
      const number = String((await storedIssues()).filter(({ unread }) => unread).length);
      await browser.badgeBecomes(number);
      answer({ status: 500 });
      for (let failure = 0; failure < 2; failure += 1) await checkByAlarm(browser);
      await browser.badgeBecomes(number);
      await checkByAlarm(browser);
      await browser.badgeBecomes('?');
      answer(null);
      await checkByAlarm(browser);
      await browser.badgeBecomes(number);
    });

    it("[101] an error is told in plain words, with the server's own message", async () => {
      const { browser } = companion;
      answer({ status: 500, headers: { 'content-type': 'text/plain' }, body: 'Back after tea.' });
      await checkByAlarm(browser);
      await pageSays('popup.html', /The last check failed; next try/);
      await pageSays('options.html', /is having trouble\.[\s\S]*Back after tea\./);
    });

    it('[110] gone for 5 checks over 2 days: the popup asks where the newsletter is, and all issues stay', async () => {
      const { browser } = companion;
      const before = await storedIssues();
      answer({ status: 410 });
      for (let check = 0; check < 5; check += 1) await checkByAlarm(browser);
      await pageSays('popup.html', /not at its usual address/);
      const { checks } = await readNewsletter(browser);
      const spread = checks.map((check, place) => ({
        ...check,
        at: check.at - (checks.length - place) * day,
      }));
      await replaceChecks(browser, 'home', spread);
      await checkByAlarm(browser);
      await pageSays('popup.html', /Has it moved\?[\s\S]*Enter its new address/);
      expect(await storedIssues()).toEqual(before);
    });

    it('[seen] a website whose permission was taken back: no request, and a button that grants it', async () => {
      const { browser, newsletter } = companion;
      const url = newsletter.feedUrl.replace('127.0.0.1', '127.0.0.2');
      await changeRow(browser, 'checkStates', 'home', { source: { kind: 'feed', url } });
      newsletter.clearRequests();
      expect((await checkByAlarm(browser)).error).toMatchObject({ kind: 'no-permission', url });
      expect(newsletter.requests).toEqual([]);
      await pageSays('popup.html', /no permission[\s\S]*Grant access/);
      await pageSays('options.html', /no permission[\s\S]*Grant access/);
      await changeRow(browser, 'checkStates', 'home', { source: { kind: 'feed', url: newsletter.feedUrl } });
    });

    it('[seen] the popup says when the next issue is expected; the options list the last 50 checks, to copy as text', async () => {
      const { browser } = companion;
      const { checks } = await readNewsletter(browser);
      const many = Array.from({ length: 49 }, (_, place) => ({ ...checks[0], at: place + 1 }));
      await replaceChecks(
        browser,
        'home',
        many.flatMap((check) => (check.cause ? [check] : [])) as typeof checks,
      );
      await checkByAlarm(browser);
      await checkByAlarm(browser);
      expect((await readNewsletter(browser)).checks).toHaveLength(50);
      await pageSays(
        'popup.html',
        /Next issue expected|Issues come at no fixed time|later than usual|appear here by themselves/,
      );
      const page = await browser.openPage('options.html');
      await openTrouble(page);
      await page.waitForSelector('tbody tr:nth-child(50)');
      const [row = ''] = await page.$$eval('tbody tr', (rows) => rows.map((one) => one.innerText));
      expect(row).toMatch(/Nothing new\s+304\s+0 .*\s+Schedule: /);
      await says(page, 'Copy all of it');
      await page.close();
    });
  });

  describe('ten thousand', () => {
    it('[fault] of 10,000 entries the newest 2,000 are read, within the life of a worker, and the others are told of', async () => {
      const { browser, newsletter } = companion;
      const items = Array.from({ length: 10_000 }, (_, at) => {
        const date = new Date(Date.now() - (at + 1) * 3_600_000).toUTCString();
        const text = 'Some words about the skin. '.repeat(8);
        return `<item><title>Entry ${at}</title><link>${newsletter.origin}/p/entry-${at}</link><pubDate>${date}</pubDate><description>${text}</description></item>`;
      });
      const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ten thousand</title>${items.join('')}</channel></rss>`;
      answer({ status: 200, headers: { ...xml, etag: '"many"' }, body });
      const before = (await storedIssues()).length;
      expect(await checkByAlarm(browser, 60_000)).toMatchObject({ leftOut: 8_000 });
      expect((await storedIssues()).length).toBe(before + 2_000);
      await pageSays('options.html', /its 8,000 oldest entries were left out/);
    });
  });

  describe('an embargo, which the last test leaves behind', () => {
    it('[021] "Check now" inside an embargo asks nothing of the server, and says until when', async () => {
      const { browser, newsletter } = companion;
      answer({ status: 503 });
      await checkByAlarm(browser);
      newsletter.clearRequests();
      expect(await ask()).toMatchObject({ ok: false, error: { kind: 'too-soon', because: 'embargo' } });
      const popup = await browser.openPopup();
      await (await popup.waitForSelector('[aria-label="Check now"]'))?.click();
      await says(popup, /asks to wait until \S+ \d+:\d+/);
      await popup.close();
      // Made due by hand, as a browser would that was closed: the alarm does not ask either.
      await browser.makeCheckDue();
      await until(
        async () => (await readNewsletter(browser)).nextCheckReason.code === 'server-wait',
        'the wait',
      );
      const alarms = await browser.inExtension(() => chrome.alarms.getAll());
      expect(alarms).toHaveLength(1);
      expect(newsletter.requests).toEqual([]);
    });
  });
});
