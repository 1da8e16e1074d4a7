import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupSnapshot } from '../../utils/derived/types.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { clearTable } from './driver/clear-table.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { reload } from './page/reload.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { readTable } from './read-table.ts';

/** What the pages say and do where the browser's storage lets them down: nothing is said to be done that is not. */
describe.each(['chromium', 'firefox'] as const)('a page in trouble in %s', (kind) => {
  let companion: Companion;
  let newest: string;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    await companion.browser.badgeBecomes('1');
    newest = companion.newsletter.issues[0]?.title ?? '';
  });
  afterAll(() => companion?.close());

  /** A page of the extension whose document finds the browser as `spoil` leaves it. */
  const openSpoilt = async (path: string, spoil: () => void) =>
    await companion.browser.openPrepared(path, spoil);

  const click = async (page: Page, selector: string) => await (await page.waitForSelector(selector))?.click();

  it('a saved guide whose file is gone is offered again, and is saved again', async () => {
    const { browser, newsletter } = companion;
    const saved = await guideInState(companion, 'saved');
    // Their rows stay.
    await browser.inExtension(clearTable, 'guideFiles');
    const page = await browser.openPage(`guide.html#${encodeURIComponent(saved.id)}`);
    await says(page, 'The saved file is gone');
    newsletter.clearRequests();
    await click(page, '::-p-text(Save again)');
    await page.waitForSelector('iframe[src^="blob:"]');
    expect(newsletter.requests.some(({ path }) => path.startsWith('/files/'))).toBe(true);
    await page.close();
  });

  it('what a full disk does not take is not said to be done', async () => {
    const { browser } = companion;
    const before = await readTable(browser, 'ledger');
    const page = await openSpoilt('library.html', fillDisk);
    await click(page, `[aria-label^="Mark read: ${newest.slice(0, 20)}"]`);
    await says(page, 'The disk is full, so nothing was changed.');
    expect(await textOf(page)).not.toContain('Marked as read');
    expect(await page.$('.undo button')).toBeNull();
    expect(await readTable(browser, 'ledger')).toEqual(before);
    await page.close();
  });

  it('a setting that is not stored goes back, and says so', async () => {
    const page = await openSpoilt('options.html', refuseWrites);
    await page.waitForSelector('#notify:checked:enabled');
    await click(page, '#notify');
    await says(page, 'the setting is as it was');
    await page.waitForSelector('#notify:checked');
    await page.close();
  });

  it('the popup without storage.local shows what the database has, and its controls work', async () => {
    const page = await openSpoilt('popup.html', refuseReads);
    await says(page, newest);
    await says(page, 'The browser does not open the storage of your settings');
    await click(page, '::-p-text(Mark read)');
    await says(page, 'Marked as read');
    await companion.browser.badgeBecomes('');
    await click(page, '.undo button');
    await companion.browser.badgeBecomes('1');
    const isUnread = () =>
      companion.browser.inExtension(async () => {
        const { popupSnapshot } = await chrome.storage.local.get<{ popupSnapshot: PopupSnapshot }>(
          'popupSnapshot',
        );
        return popupSnapshot.shown?.unread ?? false;
      });
    await until(isUnread, 'the snapshot to follow');
    await page.close();
  });

  it('the popup without the database keeps what was known last', async () => {
    const page = await openSpoilt('popup.html', closeDatabase);
    await says(page, 'This is what was known last, since the companion’s storage cannot be opened.');
    await says(page, newest);
    await page.close();
  });

  it('a private window sends to a normal one', async () => {
    const popup = await openSpoilt('popup.html', openPrivately);
    await says(popup, 'In a private window nothing can be marked or noted');
    await says(popup, newest);
    await click(popup, '::-p-text(Mark read)');
    await says(popup, 'Do this in a normal window.');
    await popup.close();
    for (const path of ['library.html', 'options.html', 'guide.html#one']) {
      const page = await openSpoilt(path, openPrivately);
      await says(page, 'Open this page in a normal window.');
      expect(await textOf(page)).not.toContain('disk space');
      await page.close();
    }
  });

  it('what came back after a loss is told until it is read', async () => {
    const { browser } = companion;
    const notice = { at: Date.now(), readings: 12, newsletters: 1 };
    await browser.inExtension((value) => chrome.storage.local.set({ restoredNotice: value }), notice);
    const sentence = 'After a loss of data, 1 newsletter and what you did with 12 issues came back.';
    const popup = await browser.openPage('popup.html');
    await says(popup, sentence);
    await popup.close();
    const page = await browser.openPage('library.html');
    await says(page, sentence);
    await click(page, '[aria-label="Close this message"]');
    await until(async () => !(await textOf(page)).includes(sentence), 'the message to be gone');
    await reload(page);
    await says(page, newest);
    expect(await textOf(page)).not.toContain(sentence);
    await page.close();
  });
});

// The following run in the page, before its own code. Firefox has what pages use under `browser`.

function fillDisk(): void {
  const refuse = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
}

function refuseWrites(): void {
  const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  storage.local.set = () => Promise.reject(new Error('IO error'));
}

function refuseReads(): void {
  const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  storage.local.get = () => Promise.reject(new Error('IO error'));
}

function closeDatabase(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  };
}

function openPrivately(): void {
  const { extension } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  Object.defineProperty(extension, 'inIncognitoContext', { value: true });
  IDBFactory.prototype.open = () => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  };
}
