import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { AreaBridge, readArea } from './bridge-areas.ts';
import { checksEnded } from './checks.ts';
import type { Companion } from './companion.ts';
import type { CompanionBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import { launchUnderTest } from './launch-under-test.ts';
import { says } from './page/says.ts';
import { readTable } from './read-table.ts';
import { startTwoNewsletters } from './second-newsletter.ts';

/** Two machines of one person, whose areas are carried from one to the other as the makers of browsers do. */
describe.each<BrowserName>(['chromium', 'firefox'])('Chromium and %s', (kind) => {
  let companion: Companion;
  let second: Awaited<ReturnType<typeof startTwoNewsletters>>['second'];
  let secondId: string;
  let here: CompanionBrowser;
  let there: CompanionBrowser;
  let bridge: AreaBridge;

  beforeAll(async () => {
    ({ companion, second, secondId } = await startTwoNewsletters('chromium'));
    here = companion.browser;
    there = await launchUnderTest(kind);
    await checksEnded(there, 1);
    bridge = new AreaBridge([here, there]);
  });
  afterAll(async () => {
    await there?.close();
    await companion?.close();
    await second?.close();
  });

  const unread = async (browser: CompanionBrowser) =>
    (await readTable(browser, 'issues'))
      .filter((issue) => issue.unread === 1)
      .map(({ identity }) => identity);
  const ask = async (browser: CompanionBrowser, type: string) =>
    await browser.inExtension((message) => chrome.runtime.sendMessage({ type: message }), type);
  /** As somebody who comes back to the machine a day later: what was written today does not hold up what is to be written. */
  const forgetWrites = async (browser: CompanionBrowser) =>
    await browser.inExtension(async () => {
      const { sync } = await chrome.storage.local.get<{ sync: object }>('sync');
      await chrome.storage.local.set({ sync: { ...sync, writes: [], refusedAt: null } });
    });
  const exchange = async (browser: CompanionBrowser) => {
    await forgetWrites(browser);
    await ask(browser, 'exchange-now');
  };
  const mark = async (browser: CompanionBrowser) => {
    const page = await browser.openPage('library.html');
    await page.waitForSelector('[data-control="mark"]');
    await page.click('[data-control="mark"]');
    // A page that is closed takes what it had begun with it.
    await says(page, /Marked as (un)?read/);
    await page.close();
  };
  const switchOn = async (browser: CompanionBrowser): Promise<Page> => {
    const page = await browser.openPage('options.html');
    await page.waitForSelector('#sync:not(:disabled)');
    await page.click('#sync');
    await page.waitForSelector('[data-part="sync-question"] dl');
    return page;
  };
  const agree = async (page: Page) => {
    await page.click('[data-part="sync-question"] .button-primary');
    await page.waitForFunction(() => !document.querySelector('[data-part="sync-question"]'));
    await says(page, 'Last exchange');
  };
  const holdsPointer = async (browser: CompanionBrowser) =>
    await until(async () => 'pointer' in (await readArea(browser)), 'the account to hold what it is to hold');

  it('says where it goes and what would be, and does nothing before somebody agrees', async () => {
    const page = await switchOn(here);
    await says(page, 'Your account holds nothing of the companion yet');
    await says(page, 'Practice Notes');
    expect(await readArea(here)).toEqual({});
    await page.close();
  });

  it('brings subscriptions, settings and what was read to the other machine, after it was shown there', async () => {
    await mark(here);
    await here.inExtension(() => chrome.storage.local.set({ notify: false }));
    const first = await here.openPage('options.html');
    await first.waitForSelector('[data-part="sync-question"] dl');
    await agree(first);
    await holdsPointer(here);
    await bridge.carry();

    const page = await switchOn(there);
    await says(page, 'Comes to this machine');
    await says(page, 'Practice Notes');
    expect((await readTable(there, 'newsletters')).map(({ id }) => id)).toEqual(['home']);
    await agree(page);
    await until(
      async () => (await readTable(there, 'newsletters')).some(({ id }) => id === secondId),
      'the second newsletter to arrive',
    );
    const isSilent = async () => (await chrome.storage.local.get('notify')).notify === false;
    await until(() => there.inExtension(isSilent), 'the setting to arrive');
    const read = (await readTable(here, 'issues')).find(({ isRead }) => isRead === 1);
    await until(
      async () =>
        (await readTable(there, 'issues')).some(
          ({ identity, isRead }) => identity === read?.identity && isRead === 1,
        ),
      'what was read there to be read here',
    );
    await page.close();
  });

  it('carries on by itself: what is done there is done here as soon as it arrives', async () => {
    await mark(there);
    await exchange(there);
    await bridge.carry();
    await until(
      async () => String(await unread(here)) === String(await unread(there)),
      'both to have the same unread issues',
    );
  });

  it('comes to the same with what is lost, late and repeated, and with a full area', async () => {
    const filler = { filler: 'x'.repeat(8000) };
    await there.inExtension(async (text) => {
      for (let at = 0; at < 12; at += 1) await chrome.storage.sync.set({ [`other.${at}`]: text });
    }, filler.filler);
    await mark(there);
    await exchange(there);
    await there.inExtension(async () => {
      await chrome.storage.sync.remove(Array.from({ length: 12 }, (_, at) => `other.${at}`));
    });
    await here.inExtension(async () => {
      const asked = { type: 'change-subscription', newsletterId: 'home', change: { isMuted: true } };
      await chrome.runtime.sendMessage(asked);
    });
    let lost = 0;
    for (let round = 0; round < 4; round += 1) {
      await exchange(here);
      await exchange(there);
      // One key in two is late, another one each time.
      await bridge.carry({ loses: () => lost++ % 2 === 0, repeats: round === 2 });
    }
    await until(
      async () => {
        await exchange(here);
        await exchange(there);
        await bridge.carry();
        const muted = (await readTable(there, 'newsletters')).find(({ id }) => id === 'home')?.isMuted;
        return muted === true && String(await unread(here)) === String(await unread(there));
      },
      'both to be the same',
      60_000,
    );
  });

  it('asks where the account is emptied, and deletes nothing', async () => {
    const before = await readTable(here, 'newsletters');
    await here.inExtension(() => chrome.storage.sync.clear());
    const page = await here.openPage('options.html');
    await exchange(here);
    await says(page, 'Your account is empty');
    expect(await readTable(here, 'newsletters')).toEqual(before);
    await page.waitForSelector('[data-part="sync-question"] dl');
    await agree(page);
    await holdsPointer(here);
    await page.close();
  });

  it('takes back what came first, and is off then', async () => {
    const page = await there.openPage('options.html');
    const undo = await page.waitForSelector('[aria-describedby="sync-undo"]:not(:disabled)');
    await undo?.click();
    await says(page, 'was taken back');
    await until(async () => {
      const row = (await readTable(there, 'newsletters')).find(({ id }) => id === secondId);
      return row && row.removedAt !== null;
    }, 'the newsletter that came to be removed');
    const isOff = async () =>
      (await chrome.storage.local.get<{ sync: { isOn: boolean } }>('sync')).sync.isOn === false;
    await until(() => there.inExtension(isOff), 'the exchange to be off');
    await page.close();
  });

  it('takes out of the account what lies there, where that is wished', async () => {
    const page = await here.openPage('options.html');
    await page.waitForSelector('#sync:checked');
    await page.click('#sync');
    await (
      await page.waitForSelector('[aria-labelledby="sync-off"] ::-p-text(Take it out of my account too)')
    )?.click();
    await page.waitForSelector('#sync:not(:checked):not(:disabled)');
    await until(async () => Object.keys(await readArea(here)).length === 0, 'the account to be empty');
    await page.close();
  });
});
