import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnotationRow } from '../../utils/store/types.ts';
import { annotationOf } from '../unit/backup/kept-rows.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { downloaded } from './downloaded.ts';
import { clearTable } from './driver/clear-table.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { focusIsKept } from './page/focus-is.ts';
import { says } from './page/says.ts';
import { putRows } from './put-rows.ts';
import { readIssues, readTable } from './read-table.ts';
import { seedLog } from './seed-log.ts';

const note = 'Ask about folate before the first dose.';

/** What is compared between two browsers. */
async function contents({ browser }: Companion) {
  const sorted = <T extends { identity: string | null; id?: string | number }>(rows: T[]) =>
    rows.toSorted((a, b) => (`${a.identity} ${a.id}` < `${b.identity} ${b.id}` ? -1 : 1));
  const issues = sorted(await readIssues(browser));
  return {
    issues: issues.map(({ identity, title, text, unread, isRead }) => ({
      identity,
      title,
      text,
      unread,
      isRead,
    })),
    read: sorted(await readTable(browser, 'ledger'))
      .filter(({ readAt }) => readAt !== null)
      .map(({ identity, readAt }) => ({ identity, readAt })),
    notes: sorted(await readTable(browser, 'annotations')).map(({ id, note: words }) => ({ id, words })),
    log: sorted(await readTable(browser, 'logEntries')).map(({ id, learned, source }) => ({
      id,
      learned,
      source,
    })),
    guides: (await readTable(browser, 'guides'))
      .filter(({ state }) => state === 'saved')
      .map(({ id, sha256, bytes }) => ({ id, sha256, bytes })),
  };
}

async function chooseFile(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('#backup-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

const tallyOf = async (page: Page, kind: string) =>
  await page.$$eval(`[data-tally="${kind}"] td`, (cells) => cells.map(({ textContent }) => textContent));

describe.each(['chromium', 'firefox'] as const)('a backup in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'companion-backup-'));
  const file = join(folder, 'kept-backup.gz');
  let companion: Companion;
  let there: Awaited<ReturnType<typeof contents>>;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterAll(async () => {
    await companion?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is saved with everything in it, its size said before', async () => {
    const { browser } = companion;
    const guide = await guideInState(companion, 'saved');
    const issue = (await readTable(browser, 'issues')).find(({ id }) => id === guide.issueId);
    const { newsletterId, identity = '' } = issue ?? { newsletterId: 'home' };
    const row: AnnotationRow = { ...annotationOf('highlight'), newsletterId, identity, note };
    await browser.inExtension(putRows, { annotations: [row] });
    await browser.inExtension(seedLog, 3);
    const popup = await browser.openPopup();
    await (await popup.waitForSelector('::-p-text(Mark read)'))?.click();
    await until(async () => (await contents(companion)).read.length === 1, 'the issue to be read');
    if (!popup.isClosed()) await popup.close();

    const page = await browser.openPage('options.html');
    await says(page, /With the file of 1 saved guide/);
    await says(page, /about [\d.,]+ KB/);
    await page.click('[data-part="save-backup"]');
    await says(page, /Your browser has the backup: “beneath-the-surface-backup-\d{4}-\d\d-\d\d\.gz”/);
    for (const width of [500, 560, 620, 700, 1100]) {
      await page.setViewport({ width, height: 800 });
      const name = () => [...(document.querySelector('.backup-name')?.getClientRects() ?? [])].length;
      expect(await page.evaluate(name), `lines of the name, ${width} pixels wide`).toBe(1);
    }
    writeFileSync(file, (await downloaded(companion, '.gz')).bytes);
    there = await contents(companion);
    expect(there.guides).toHaveLength(1);
    await companion.close();
  });

  it('tells in another browser what it would bring, and brings it', async () => {
    companion = await startCompanion(kind, {
      prepare: (newsletter) => newsletter.answer(/^\/files\//, { status: 404 }),
    });
    const { browser } = companion;
    await checksEnded(browser, 1);
    // Whoever is still trying to save it would write over what comes back.
    await guideInState(companion, 'failed');
    const page = await browser.openPage('options.html');
    await chooseFile(page, file);
    await says(page, 'Restoring it would do this.');
    expect(await tallyOf(page, 'notes')).toEqual(['1', '0', '0']);
    expect(await tallyOf(page, 'entries')).toEqual(['3', '0', '0']);
    expect(await tallyOf(page, 'guides')).toEqual(['1', '0', '0']);
    expect(await tallyOf(page, 'readings')).toEqual(['1', '0', '0']);
    expect(await readTable(browser, 'annotations')).toEqual([]);

    await page.click('[data-part="restore-backup"]');
    await says(page, 'The backup was restored.');
    expect(await contents(companion)).toEqual(there);
    // One issue of the sample is unread at first; it was read in the other browser.
    await browser.badgeBecomes('');
    const guide = await guideInState(companion, 'saved');
    const reader = await browser.openPage(`guide.html#${encodeURIComponent(guide.id)}`);
    await reader.waitForSelector('iframe[src^="blob:"]');
    await reader.close();
    await page.close();
  });

  it('changes nothing when it comes twice', async () => {
    const page = await companion.browser.openPage('options.html');
    const before = await contents(companion);
    await chooseFile(page, file);
    await says(page, 'There is nothing to restore.');
    expect(await tallyOf(page, 'issues')).toEqual(['0', '0', String(before.issues.length)]);
    expect(await page.$('[data-part="restore-backup"]')).toBeNull();
    expect(await contents(companion)).toEqual(before);
    await page.close();
  });

  it('says where it is cut off, and what is no backup, and changes nothing', async () => {
    const page = await companion.browser.openPage('options.html');
    const before = await contents(companion);
    const [cut, foreign] = [join(folder, 'cut.gz'), join(folder, 'foreign.gz')];
    const whole = readFileSync(file);
    writeFileSync(cut, whole.subarray(0, whole.length - 200));
    writeFileSync(foreign, 'Not a backup at all.');
    await chooseFile(page, cut);
    await says(
      page,
      /This backup is cut off or damaged: only its first \d+ entries can be read\. Nothing was changed\./,
    );
    await chooseFile(page, foreign);
    await says(page, 'This is not a backup that the companion made');
    expect(await contents(companion)).toEqual(before);
    await page.close();
  });

  it('is kept in the browser once a day, and restored from there', async () => {
    const { browser } = companion;
    // As if a day had passed since it was last looked whether something changed.
    const dayAgo = { at: Date.now() - 25 * 60 * 60_000, checksum: null };
    await browser.killWorker();
    await browser.inExtension((generations) => chrome.storage.local.set({ generations }), dayAgo);
    await until(async () => {
      await browser.inExtension(() => chrome.runtime.sendMessage({ type: 'resume' }).catch(() => undefined));
      const { generations } = await browser.inExtension(() =>
        chrome.storage.local.get<{ generations?: { checksum: string | null } }>('generations'),
      );
      return generations?.checksum;
    }, 'a backup to be kept');
    const page = await browser.openPage('options.html');
    await page.waitForSelector('[data-part="look-into"]');
    const [row] = (await readTable(browser, 'annotations')).filter(({ isRemoved }) => isRemoved === 0);
    await browser.inExtension(clearTable, 'annotations');
    await page.click('[data-part="look-into"]');
    await says(page, 'Restoring it would do this.');
    await page.click('[data-part="restore-backup"]');
    await says(page, 'The backup was restored.');
    expect(await readTable(browser, 'annotations')).toMatchObject([{ id: row?.id, note }]);
    await page.click('[data-part="undo-restore"]');
    await says(page, 'Highlights, notes on guides, log entries and settings are as they were.');
    await focusIsKept(page);
    expect(await readTable(browser, 'annotations')).toEqual([]);
    await page.close();
  });
});
