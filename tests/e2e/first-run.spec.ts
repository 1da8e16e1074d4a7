import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { germanIssue } from '../newsletter/issues/german-issue.ts';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { says } from './page/says.ts';
import { showsSheet } from './page/shows-sheet.ts';
import { readIssues } from './read-table.ts';

describe.each(['chromium', 'firefox'] as const)('in %s, freshly installed', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterAll(() => companion?.close());

  it('the popup shows the newest issue and the badge says 1', async () => {
    const { browser, newsletter } = companion;
    await browser.badgeBecomes('1');
    const popup = await browser.openPopup();
    const newest = newsletter.issues[0];
    await says(popup, newest?.title ?? 'no issue');
    await popup.close();
  });

  it('nobody is notified, and older issues are archive', async () => {
    const { browser, newsletter } = companion;
    expect(await browser.notifications()).toEqual([]);
    const issues = await readIssues(browser);
    expect(issues).toHaveLength(newsletter.issues.length);
    expect(issues.filter((issue) => issue.unread).map(({ parts }) => parts.title)).toEqual([
      newsletter.issues[0]?.title,
    ]);
  });

  it('a new issue is found by the alarm alone: badge and notification', async () => {
    const { browser, newsletter } = companion;
    const issue = newsletter.publish();
    const check = await checkByAlarm(browser);
    expect(check).toMatchObject({ cause: 'scheduled', outcome: 'new', newIssues: 1 });
    await browser.badgeBecomes('2');
    const shown = await until(async () => (await browser.notifications())[0], 'a notification');
    const [stored] = (await readIssues(browser)).filter(({ parts }) => parts.title === issue.title);
    expect(shown).toBe(`issue:${stored?.id}`);
  });

  it('its guide is saved and opens', async () => {
    const { browser } = companion;
    const saved = await guideInState(companion, 'saved');
    const page = await browser.openPage(`guide.html#${encodeURIComponent(saved.id)}`);
    await page.waitForSelector('iframe[src^="blob:"]');
    await until(() => showsSheet(browser, page), "the PDF's page to be visible");
    await page.close();
  });

  it('a letter in another language than English is understood by its own words', async () => {
    const { browser, newsletter } = companion;
    newsletter.publish(germanIssue);
    expect(await checkByAlarm(browser)).toMatchObject({ outcome: 'new' });
    const found = (await readIssues(browser)).find(({ parts }) => parts.title === germanIssue.title);
    expect(found?.parts.quote).toMatchObject(germanIssue.expected.quote ?? {});
  });
});
