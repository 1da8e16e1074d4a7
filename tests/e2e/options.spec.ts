import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { readNewsletter, readTable } from './read-table.ts';

/** What the options page asks of the worker, and what it may not change. */
describe.each(['chromium', 'firefox'] as const)('changing the address in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterAll(() => companion?.close());

  const ask = async (request: Record<string, string>) =>
    await companion.browser.inExtension((message) => chrome.runtime.sendMessage(message), request);

  it('tells what is found at an address, without changing anything', async () => {
    const { browser, newsletter } = companion;
    const before = await readNewsletter(browser);
    const answer = await ask({ type: 'test-address', address: newsletter.origin });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        source: { kind: 'feed', url: newsletter.feedUrl },
        newest: [{ title: newsletter.issues[0]?.title }, {}, {}, {}, {}],
      },
    });
    expect(await readNewsletter(browser)).toEqual(before);
  });

  it('refuses a host that was not granted, and changes nothing', async () => {
    const { browser } = companion;
    const before = await readNewsletter(browser);
    const answer = await ask({
      type: 'change-address',
      newsletterId: 'home',
      address: 'https://letters.example',
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'no-permission' } });
    expect(await readNewsletter(browser)).toEqual(before);
    expect(browser.requestsOutside()).toEqual([]);
  });

  it('says when nothing is to be found there, and changes nothing', async () => {
    const { browser, newsletter } = companion;
    const before = await readNewsletter(browser);
    newsletter.answer(/^\/(sitemap\.xml|archive)$/, { status: 404 });
    const address = `${newsletter.origin}/images/nothing.png`;
    const answer = await ask({ type: 'change-address', newsletterId: 'home', address });
    newsletter.answer(/^\/(sitemap\.xml|archive)$/, null);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'nothing-found' } });
    expect(await readNewsletter(browser)).toEqual(before);
  });

  it('takes over an address that holds issues, and keeps what is stored', async () => {
    const { browser, newsletter } = companion;
    const stored = (await readTable(browser, 'issues')).length;
    const answer = await ask({ type: 'change-address', newsletterId: 'home', address: newsletter.feedUrl });
    expect(answer).toMatchObject({ ok: true });
    expect(await readNewsletter(browser)).toMatchObject({ address: newsletter.feedUrl });
    expect(await readTable(browser, 'issues')).toHaveLength(stored);
  });
});
