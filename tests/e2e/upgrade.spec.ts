import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormerIssueRow, FormerReading } from '../../utils/store/former/types.ts';
import { layDatabase } from '../browser/store/lay-database.ts';
import type { DatabaseFixture } from '../fixtures/databases/types.ts';
import version2 from '../fixtures/databases/version-2.json' with { type: 'json' };
import { type Companion, startCompanion } from './companion.ts';
import { countRows, growDatabase, setLocal, versionOf } from './driver/former-database.ts';
import { until } from './driver/until.ts';
import { readTable } from './read-table.ts';

const fixture: DatabaseFixture = version2;
/** Of the home newsletter alone: another one was removed and is deleted soon. */
const issues = (fixture.rows.issues as FormerIssueRow[]).filter((row) => row.newsletterId === 'home');
const ledger = (fixture.rows.ledger as FormerReading[]).filter((row) => row.newsletterId === 'home');
const readAtOf = (id: string) => ledger.find((row) => row.issueId === id)?.readAt ?? null;

/** So many, with bodies of that size, that the upgrade takes a second or more. */
const [copies, characters] = [1_000, 8_000];
const current = 6;

describe.each(['chromium', 'firefox'] as const)('in %s, a database of version 2', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await until(async () => (await version()) === current, 'the new database to be made');
    // What Chromium keeps of an extension it keeps from the second session on.
    await companion.browser.relaunch();
  });
  afterAll(() => companion?.close());

  const version = async (patience = 2_000) => await companion.browser.inExtension(versionOf, patience);

  /** Puts the former database in the place of the new one, as if the extension had just been updated. */
  async function layFormer(): Promise<void> {
    const { browser } = companion;
    const lay = async () => {
      await browser.killWorker();
      // Nothing else wakes it.
      await browser.inExtension(() => chrome.alarms.clearAll());
      await browser.inExtension(layDatabase, fixture, 'companion');
      await browser.inExtension(setLocal, fixture.local);
      return (await version()) === 2;
    };
    await until(lay, 'the former database to be laid and left alone');
  }

  it('is there after an update, every issue with its read state', async () => {
    const { browser } = companion;
    await layFormer();
    await browser.relaunch();
    await until(async () => (await version()) === current, 'the database to be upgraded');
    const stored = await ofHome('issues');
    for (const { id, unread, parts } of issues)
      expect(stored.get(parts.title)).toMatchObject({ id, unread, readAt: readAtOf(id) });
    const readings = await ofHome('ledger');
    for (const { title, readAt } of ledger) expect(readings.get(title)).toMatchObject({ readAt });
    expect([stored.size, readings.size]).toEqual([issues.length, ledger.length]);

    const page = await browser.openPage('library.html');
    await page.waitForSelector('.library-issue');
    const lines = new Map<string, { isUnread: boolean; isRead: boolean }>();
    await until(async () => {
      for (const [title, line] of await linesOf(page)) lines.set(title, line);
      // Only those in sight are drawn.
      await page.evaluate(() => scrollBy(0, innerHeight / 2));
      return issues.every(({ parts }) => lines.has(parts.title));
    }, 'the library to show all issues');
    for (const { id, unread, parts } of issues)
      expect(lines.get(parts.title)).toEqual({ isUnread: unread === 1, isRead: readAtOf(id) !== null });
    await page.close();
  });

  it('is there although the browser died in the middle of the upgrade', async () => {
    const { browser } = companion;
    await layFormer();
    await browser.inExtension(growDatabase, copies, characters);
    await browser.inExtension(() => chrome.alarms.create('check', { when: Date.now() }));
    await until(async () => (await version(250)) === 'busy', 'the upgrade to be under way');
    await browser.relaunch('killed');

    await until(async () => (await version()) === current, 'the database to be upgraded', 60_000);
    const stored = await ofHome('issues');
    expect(stored.size).toBe(issues.length + copies);
    const { issues: rows, issueBodies } = await browser.inExtension(countRows);
    expect(issueBodies).toBe(rows);
    for (let n = 0; n < copies; n++) {
      const { firstSeenAt = 0, readAt } = stored.get(`Copy ${n}`) ?? {};
      expect(readAt).toBe(firstSeenAt + n + 1);
    }
    for (const { id, unread, parts } of issues)
      expect(stored.get(parts.title)).toMatchObject({ unread, readAt: readAtOf(id) });
    const readings = await ofHome('ledger');
    for (const { title, readAt } of ledger) expect(readings.get(title)).toMatchObject({ readAt });
    expect(readings.size).toBe(ledger.length + copies);
  });

  /** The home newsletter's rows of a table, by title. */
  async function ofHome<T extends 'issues' | 'ledger'>(table: T) {
    const rows = await readTable(companion.browser, table);
    return new Map(rows.filter((row) => row.newsletterId === 'home').map((row) => [row.title, row]));
  }
});

/** The library's lines by title. */
async function linesOf(page: Page): Promise<Map<string, { isUnread: boolean; isRead: boolean }>> {
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.library-issue')].map((line) => [
      line.querySelector('.library-title')?.textContent ?? '',
      line.classList.contains('unread'),
      line.classList.contains('read'),
    ]),
  );
  return new Map(
    lines.map(([title, isUnread, isRead]) => [
      String(title),
      { isUnread: isUnread === true, isRead: isRead === true },
    ]),
  );
}
