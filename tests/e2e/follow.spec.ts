import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleNewsletter, startNewsletter } from '../newsletter/server.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { focusIs } from './page/focus-is.ts';
import { says } from './page/says.ts';
import { readTable } from './read-table.ts';

/** The popup over a page that offers a newsletter. */
describe.each(['chromium', 'firefox'] as const)('following the site in front in %s', (kind) => {
  let companion: Companion;
  let second: SampleNewsletter;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    second = await startNewsletter({ name: 'Practice Notes', published: 5, feedLength: 3 });
  });
  afterAll(async () => {
    await companion?.close();
    await second?.close();
  });

  /** A page in front, and the popup over it; in Firefox the popup's document in a tab, which finds that page in front of it. */
  async function openPopupOver(address: string) {
    const { browser } = companion;
    const page = await browser.openPage('manifest.json');
    await page.goto(address);
    await page.bringToFront();
    if (kind === 'chromium') return { page, popup: await browser.openPopup() };
    const inFront = await browser.inExtension(() => chrome.tabs.query({ active: true, currentWindow: true }));
    return { page, popup: await browser.openPrepared('popup.html', putInFront, inFront) };
  }
  const offered = '[data-part="follow"] button';

  it('says what a page offers, closes for that site, follows by one click elsewhere, and is silent then', async () => {
    const { port } = new URL(second.origin);
    const first = await openPopupOver(second.origin);
    await first.popup.waitForSelector(offered);
    await says(first.popup, /This page offers a newsletter:\s+Practice Notes/);
    await (await first.popup.waitForSelector('[aria-label="Do not ask again on this website"]'))?.click();
    await first.popup.waitForFunction(() => !document.querySelector('[data-part="follow"]'));
    await focusIs(first.popup, 'main');
    await first.popup.close();
    await first.page.close();

    const other = await openPopupOver(`http://letters.localhost:${port}/`);
    await (await other.popup.waitForSelector('[data-part="follow"] ::-p-text(Follow it)'))?.click();
    await says(other.popup, '“Practice Notes” was added.');
    const added = await until(
      async () => (await readTable(companion.browser, 'newsletters')).find(({ id }) => id !== 'home'),
      'the subscription',
    );
    expect(added).toMatchObject({ name: 'Practice Notes', address: second.feedUrl });
    await other.popup.close();
    await other.page.close();

    const again = await openPopupOver(`http://notes.localhost:${port}/`);
    const asked = await again.popup.evaluate(
      async (url, feed) => {
        const head = `<link rel="alternate" type="application/rss+xml" href="${feed}">`;
        return await chrome.runtime.sendMessage({ type: 'find-offer', url, head });
      },
      second.origin,
      second.feedUrl,
    );
    expect(asked).toEqual({ offer: null });
    expect(await again.popup.$(offered)).toBeNull();
    await again.popup.close();
    await again.page.close();
  });
});

/** Runs in the popup's document, before its own code: these tabs are in front. */
function putInFront(tabs: object[]): void {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  Object.assign(api.tabs, { query: () => Promise.resolve(tabs) });
}
