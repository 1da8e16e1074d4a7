import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { titleIs } from './page/title-is.ts';
import { readTable } from './read-table.ts';

/** Private windows of Firefox, in which no page of an extension opens its database. */
describe('a private window of Firefox', () => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion('firefox');
    await checksEnded(companion.browser, 1);
    await companion.browser.badgeBecomes('1');
  });
  afterAll(() => companion?.close());

  async function openPrivately(path: string): Promise<Page> {
    const page = await companion.browser.openPrivatePage?.(path);
    if (!page) throw new Error('This browser has no private windows.');
    await page.waitForSelector('body > *');
    return page;
  }

  it.each(['popup.html', 'sidepanel.html'])(
    'shows in %s what there is, also what is chosen and what comes',
    async (path) => {
      const { browser, newsletter } = companion;
      const page = await openPrivately(path);
      await titleIs(page, newsletter.issues[0]?.title ?? '');
      await says(page, 'In a private window nothing can be marked or noted');
      const text = await textOf(page);
      expect(text).not.toContain('known last');
      expect(text).not.toContain('disk');
      // The database is asked by the worker.
      await (await page.waitForSelector('[data-part="recent"] li:nth-child(3) button'))?.click();
      await titleIs(page, newsletter.issues[2]?.title ?? '');
      const fresh = newsletter.publish();
      await checkByAlarm(browser);
      await says(page, fresh.title);

      const before = await readTable(browser, 'ledger');
      await (await page.waitForSelector('button ::-p-text(Mark)'))?.click();
      await says(page, 'Do this in a normal window.');
      expect(await readTable(browser, 'ledger')).toEqual(before);
      await page.close();
    },
  );

  it.each(['library.html', 'reader.html#one', 'guide.html#one', 'log.html', 'options.html'])(
    'sends from %s to a normal one, and speaks of no disk',
    async (path) => {
      const page = await openPrivately(path);
      await says(page, 'Open this page in a normal window.');
      expect(await textOf(page)).not.toContain('disk');
      await page.close();
    },
  );
});
