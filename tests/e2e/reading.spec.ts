import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { says } from './page/says.ts';
import { titleIs } from './page/title-is.ts';
import { readIssues, readNewsletter, readTable } from './read-table.ts';

/** The production worker and store: what is read is remembered, once, whatever the browser does to the worker. */
describe.each(['chromium', 'firefox'] as const)('reading in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind, { published: 6 });
    await checksEnded(companion.browser, 1);
    await companion.browser.badgeBecomes('1');
  });
  afterAll(() => companion?.close());

  it('a click on the notification opens the issue, clears its badge and is in the ledger', async () => {
    const { browser, newsletter } = companion;
    const issue = newsletter.publish();
    await checkByAlarm(browser);
    await browser.badgeBecomes('2');
    const shown = await until(async () => (await browser.notifications())[0], 'a notification');
    const opened = newsletter.nextRequest(`/p/${issue.slug}`);
    await browser.clickNotification(shown);
    await opened;
    await browser.badgeBecomes('1');
    expect(await readTable(browser, 'ledger')).toMatchObject([{ title: issue.title, where: 'notification' }]);
    await until(async () => (await browser.notifications()).length === 0, 'the notification to be gone');
  });

  it('opening from the popup clears the badge and is in the ledger', async () => {
    const { browser, newsletter } = companion;
    const title = newsletter.issues[1]?.title;
    const popup = await browser.openPopup();
    await says(popup, title ?? 'no issue');
    await (await popup.waitForSelector('[data-part="recent"] li:nth-child(2) button'))?.click();
    await titleIs(popup, title ?? '');
    await (await popup.waitForSelector('a.button-primary'))?.click();
    await browser.badgeBecomes('');
    const ledger = await readTable(browser, 'ledger');
    expect(ledger.find((row) => row.title === title)).toMatchObject({ where: 'popup' });
  });

  describe('a worker killed', () => {
    /** As many as were published here: each is badged and told of once. */
    let count = 0;
    /** Notifications that were on the screen, from which a browser takes them after some seconds. */
    const seen = new Set<string>();

    async function expectOnce(title: string): Promise<void> {
      const { browser, newsletter } = companion;
      await browser.badgeBecomes(`${count}`);
      const isTold = async () => {
        for (const id of await browser.notifications()) seen.add(id);
        return seen.size >= count;
      };
      await until(isTold, `${count} notifications`);
      // That it was told of is written down after.
      const issues = await until(async () => {
        const rows = await readIssues(browser);
        return rows.every(({ announced }) => announced === 1) && rows;
      }, 'all to be told of');
      await isTold();
      expect(seen.size).toBe(count);
      expect(issues).toHaveLength(newsletter.issues.length);
      expect(issues.filter(({ parts }) => parts.title === title)).toHaveLength(1);
    }
    function publish(): string {
      count += 1;
      return companion.newsletter.publish().title;
    }

    it('before a check: the alarm wakes it and nothing is lost', async () => {
      const { browser } = companion;
      const title = publish();
      await browser.killWorker();
      await checkByAlarm(browser);
      await expectOnce(title);
    });

    it('during a check: the next one finds the issue, once', async () => {
      const { browser, newsletter } = companion;
      const title = publish();
      newsletter.hold();
      const asked = newsletter.nextRequest('/feed');
      await browser.makeCheckDue();
      await asked;
      await browser.killWorker();
      newsletter.release();
      await checkByAlarm(browser);
      await expectOnce(title);
    });

    it('after a check: badge and notification stay as they are', async () => {
      const { browser } = companion;
      const title = publish();
      await checkByAlarm(browser);
      await expectOnce(title);
      await browser.killWorker();
      expect(await checkByAlarm(browser)).toMatchObject({ newIssues: 0 });
      await expectOnce(title);
    });
  });

  it('a browser started again with the same profile has history, guides, badge and alarm', async () => {
    const { browser, newsletter } = companion;
    const notices = await browser.notifications();
    newsletter.publish();
    await checkByAlarm(browser);
    await browser.badgeBecomes('4');
    const notice = await until(
      async () => (await browser.notifications()).find((id) => !notices.includes(id)),
      'a notification',
    );
    await browser.clickNotification(notice);
    await browser.badgeBecomes('3');
    const savedGuides = async () =>
      (await readTable(browser, 'guides')).filter((guide) => guide.state === 'saved');
    await until(async () => (await savedGuides()).length > 0, 'a saved guide');
    const before = { ledger: await readTable(browser, 'ledger'), guides: (await savedGuides()).length };

    await browser.relaunch();
    await browser.badgeBecomes('3');
    expect(await readTable(browser, 'ledger')).toEqual(before.ledger);
    expect((await savedGuides()).length).toBeGreaterThanOrEqual(before.guides);
    await until(async () => {
      const alarm = await browser.inExtension(() => chrome.alarms.get('check'));
      return alarm?.scheduledTime === (await readNewsletter(browser)).nextCheckAt;
    }, 'the alarm to be set for the next check');
  });
});
