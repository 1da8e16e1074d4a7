import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { guideInState } from './guide-in-state.ts';
import { readIssues, readNewsletter } from './read-table.ts';

describe.each(['chromium', 'firefox'] as const)('requests in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterAll(() => companion?.close());

  it('carry neither cookies nor referrer, and are GET', async () => {
    const { browser, newsletter } = companion;
    // A cookie must lie there for the worker not to send it.
    newsletter.answer('/', { headers: { 'set-cookie': 'session=reader; path=/' } });
    const page = await browser.openPage('library.html');
    for (let visit = 0; visit < 2; visit += 1) await page.goto(newsletter.origin);
    newsletter.answer('/', null);
    const visits = newsletter.requests.filter(({ path }) => path === '/');
    expect(visits.at(-1)?.headers.cookie).toBe('session=reader');
    await page.close();
    newsletter.clearRequests();
    const { title } = newsletter.publish();
    await checkByAlarm(browser);
    await guideInState(companion, 'saved', title);
    expect(newsletter.requests.some(({ path }) => path.startsWith('/files/'))).toBe(true);
    const headers = newsletter.requests.flatMap((request) => Object.keys(request.headers));
    expect(headers).not.toContain('cookie');
    expect(headers).not.toContain('referer');
    expect(new Set(newsletter.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  it('are conditional from the second on, with the validators as they came', async () => {
    const { browser, newsletter } = companion;
    newsletter.clearRequests();
    await checkByAlarm(browser);
    // Guides are saved in their own time.
    const asked = newsletter.requests.filter(({ path }) => !path.startsWith('/files/'));
    const [request] = asked;
    const { validators } = await readNewsletter(browser);
    expect(asked).toHaveLength(1);
    expect(request?.headers['if-none-match']).toBe(validators.etag);
    expect(request?.headers['if-modified-since']).toBe(validators.lastModified);
    expect(validators.etag).toMatch(/^(W\/)?"/);
  });

  it('go nowhere but to the newsletter', async () => {
    const { browser } = companion;
    for (const path of ['popup.html', 'library.html', 'options.html']) {
      const page = await browser.openPage(path);
      await page.close();
    }
    expect(browser.requestsOutside()).toEqual([]);
  });
});

it.each(['chromium', 'firefox'] as const)(
  'a newsletter without a feed is read from its pages in %s',
  async (kind) => {
    const companion = await startCompanion(kind, { withFeedLink: false, published: 5 });
    const { browser, newsletter } = companion;
    try {
      await checksEnded(browser, 1);
      expect((await readNewsletter(browser)).source?.kind).toBe('site');
      await browser.badgeBecomes('1');
      const newest = async () =>
        (await readIssues(browser)).find((row) => row.parts.title === newsletter.issues[0]?.title);
      const { parts } = (await newest()) ?? {};
      expect(parts?.quote).not.toBeNull();

      const { title } = newsletter.publish();
      newsletter.clearRequests();
      expect(await checkByAlarm(browser)).toMatchObject({ newIssues: 1 });
      await browser.badgeBecomes('2');
      expect((await newest())?.parts.title).toBe(title);
      // The list and the one new page: what is known is not fetched again.
      const pages = newsletter.requests.filter(({ path }) => path.startsWith('/p/'));
      expect(pages).toHaveLength(1);
    } finally {
      await companion.close();
    }
  },
);
