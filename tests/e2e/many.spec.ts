import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publication } from '../newsletter/publication.ts';
import type { SampleNewsletter } from '../newsletter/server.ts';
import { checkByAlarm } from './checks.ts';
import type { Companion } from './companion.ts';
import { until } from './driver/until.ts';
import { focusIs } from './page/focus-is.ts';
import { reload } from './page/reload.ts';
import { titleIs } from './page/title-is.ts';
import { readIssues, readNewsletter, readTable } from './read-table.ts';
import { chooseInRow, secondName, startTwoNewsletters } from './second-newsletter.ts';

/** Two newsletters on one alarm, in one popup. */
describe.each(['chromium', 'firefox'] as const)('a second newsletter in %s', (kind) => {
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

  it('is checked on the one alarm: a new issue badges and is told of once', async () => {
    const { browser } = companion;
    const { title } = second.publish();
    await browser.makeCheckDue('home', Date.now() + 3 * 24 * 60 * 60_000);
    await browser.makeCheckDue(secondId);
    await browser.badgeBecomes('3');
    await until(async () => (await browser.notifications()).length === 1, 'one notification');
    await until(async () => {
      const alarms = await browser.inExtension(() => chrome.alarms.getAll());
      const { nextCheckAt } = await readNewsletter(browser, secondId);
      return alarms.map((alarm) => `${alarm.name} ${alarm.scheduledTime}`).join() === `check ${nextCheckAt}`;
    }, 'the one alarm to be set for its next check');
    const stored = (await readIssues(browser)).find(({ parts }) => parts.title === title);
    expect(stored).toMatchObject({ newsletterId: secondId, unread: 1 });
  });

  it('is told of after the quiet hours, and badged in them', async () => {
    const { browser } = companion;
    const hour = 60 * 60_000;
    const clock = (at: number) => new Date(at).toTimeString().slice(0, 5);
    const setQuietHours = (from: number, to: number) =>
      browser.inExtension((quietHours) => chrome.storage.local.set({ quietHours }), {
        ...{ isOn: true, from: clock(from), to: clock(to) },
      });
    const now = Date.now();
    await setQuietHours(now - hour, now + hour);
    // Those of before go from the screen after some seconds.
    const before = await browser.notifications();
    const fresh = async () => (await browser.notifications()).filter((id) => !before.includes(id));
    second.publish();
    await browser.makeCheckDue(secondId);
    await browser.badgeBecomes('4');
    const alarm = await until(async () => {
      const set = await browser.inExtension(() => chrome.alarms.get('check'));
      return set && set.scheduledTime > Date.now() && set;
    }, 'the alarm to be set');
    // Whole minutes: the hours are.
    expect(alarm.scheduledTime).toBeLessThanOrEqual(now + hour);
    // The second round begins when the first, in which it would have been told, is over.
    await checkByAlarm(browser);
    expect(await fresh()).toEqual([]);

    await setQuietHours(now - 3 * hour, now - 2 * hour);
    await checkByAlarm(browser);
    await until(async () => (await fresh()).length === 1, 'the notification');
  });

  it('has a tab in the popup, reached by the arrow keys', async () => {
    const { browser, newsletter } = companion;
    const popup = await browser.openPopup();
    await popup.waitForSelector('[role="tab"]');
    const names = await popup.$$eval('[role="tab"]', (tabs) => tabs.map((tab) => tab.getAttribute('title')));
    expect(names).toEqual([publication.name, secondName]);
    // It opens where the newest unread issue is.
    await titleIs(popup, second.issues[0]?.title ?? '');
    await popup.focus('[role="tab"][aria-selected="true"]');
    await popup.keyboard.press('ArrowRight');
    await titleIs(popup, newsletter.issues[0]?.title ?? '');
    await popup.waitForFunction(
      (name) => document.activeElement?.getAttribute('title') === name,
      {},
      publication.name,
    );
    await popup.close();
  });

  it('rests while it is paused, and keeps the name given during a check', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    await chooseInRow(page, secondId, 'Pause');
    await until(async () => (await readNewsletter(browser, secondId)).pausedAt, 'it to be paused');
    second.clearRequests();
    await browser.makeCheckDue(secondId);
    // The second round begins when the first, in which it would have had its turn, is over.
    await checkByAlarm(browser);
    await checkByAlarm(browser);
    expect(second.requests.filter(({ path }) => !path.startsWith('/files/'))).toEqual([]);

    second.hold();
    const asked = second.nextRequest('/feed');
    await chooseInRow(page, secondId, 'Resume');
    await asked;
    await chooseInRow(page, secondId, 'Rename');
    const input = (await page.waitForSelector(`[id="name:${secondId}"]`)) as ElementHandle<HTMLInputElement>;
    await input.type('My notes');
    await input.press('Enter');
    await until(async () => (await readNewsletter(browser, secondId)).name === 'My notes', 'the new name');
    const { checks } = await readNewsletter(browser, secondId);
    second.release();
    const row = await until(async () => {
      const now = await readNewsletter(browser, secondId);
      return now.checks.length > checks.length && now;
    }, 'the check to end');
    expect(row).toMatchObject({ name: 'My notes', pausedAt: null });
    await page.close();
  });

  it('is removed with its badge, and comes back by undo', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    await chooseInRow(page, secondId, 'Remove');
    await browser.badgeBecomes('1');
    await page.waitForFunction(() => document.querySelectorAll('[data-newsletter]').length === 1);
    // What stands in its place has the focus, and is there after the page was left, for ten minutes.
    await focusIs(page, 'Restore');
    await reload(page);
    await (await page.waitForSelector(`[data-removed="${secondId}"] ::-p-text(Restore)`))?.click();
    await browser.badgeBecomes('4');
    await focusIs(page, 'What can be done with My notes');

    // By the keys alone, and back by the bar of the last act.
    await page.keyboard.press('ArrowDown');
    await focusIs(page, 'Rename');
    await page.keyboard.press('Escape');
    await focusIs(page, 'What can be done with My notes');
    await page.keyboard.press('Enter');
    await focusIs(page, 'Rename');
    await page.keyboard.press('End');
    await focusIs(page, 'Remove');
    await page.keyboard.press('Enter');
    await browser.badgeBecomes('1');
    const undo = await page.waitForSelector('.undo button');
    await undo?.click();
    await browser.badgeBecomes('4');
    await page.waitForFunction(() => document.querySelectorAll('[data-newsletter]').length === 2);
    await page.close();
  });

  it('is badged but not told of once its notifications are off', async () => {
    const { browser } = companion;
    const page = await browser.openPage('options.html');
    await chooseInRow(page, secondId, 'Notify me of its issues');
    await until(async () => (await readNewsletter(browser, secondId)).isMuted, 'the choice to be stored');
    await page.close();
    const before = await browser.notifications();
    second.publish();
    await browser.makeCheckDue(secondId);
    await browser.badgeBecomes('5');
    await until(
      async () => (await readTable(browser, 'issues')).every(({ announced }) => announced === 1),
      'it to be known that nobody is told',
    );
    // One of an issue opened before may go meanwhile.
    expect((await browser.notifications()).filter((id) => !before.includes(id))).toEqual([]);
  });
});
