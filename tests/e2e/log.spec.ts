import { readdirSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../utils/learning/exports/parse-csv.ts';
import { readPack } from '../../utils/learning/pack/read-pack.ts';
import type { IssueRow } from '../../utils/store/types.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { downloaded } from './downloaded.ts';
import { changeRows } from './driver/change-rows.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { focusIsKept } from './page/focus-is.ts';
import { isNoWider } from './page/is-no-wider.ts';
import { reload } from './page/reload.ts';
import { says } from './page/says.ts';
import { violationsOn } from './page/violations-on.ts';
import { readIssues, readTable } from './read-table.ts';
import { seedLog } from './seed-log.ts';

const reflection = 'Patch test before a third course. JD, 45F, seen again.';

describe.each(['chromium', 'firefox'] as const)('the learning log in %s', (kind) => {
  let companion: Companion;
  let issue: IssueRow;
  let page: Page;
  /** When the page was opened in which the issue is read. */
  let openedAt = 0;

  const entries = async () =>
    (await readTable(companion.browser, 'logEntries')).filter(({ isRemoved }) => isRemoved === 0);
  const open = async (path: string) => await companion.browser.openPage(path);
  const chooseForm = async (form: string) => await page.click(`input[value="${form}"]`);
  const run = async () => await page.click('[data-part="run"]');

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    const guide = await guideInState(companion, 'saved');
    const found = (await readIssues(companion.browser)).find(({ id }) => id === guide.issueId);
    if (!found) throw new Error('The issue of the guide is not stored.');
    issue = found;
  });
  afterAll(() => companion?.close());

  it('asks nothing before a minute was read, and logs nothing that nobody agreed to', async () => {
    page = await open(`reader.html#${encodeURIComponent(issue.id)}`);
    await page.waitForSelector('.reader-end');
    await until(
      async () =>
        (await readTable(companion.browser, 'ledger')).some(({ identity }) => identity === issue.identity),
      'the opening to be written down',
    );
    expect(await page.$('[data-part="log"]')).toBeNull();
    await page.close();
    // What is read while this test runs is counted as well: there is room for a minute of it.
    const read = { activeSeconds: 332 };
    const { newsletterId, identity } = issue;
    await companion.browser.inExtension(changeRows, 'ledger', [newsletterId, identity], read, false);
    openedAt = Date.now();
    page = await open(`reader.html#${encodeURIComponent(issue.id)}`);
    await page.waitForSelector('[data-part="log"]');
    await says(page, /Log this\?\s+6 minutes/);
    expect(await entries()).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('asks no question again that is not wanted, until the options say so', async () => {
    await page.click('[data-part="impact"] button');
    await page.waitForSelector('[data-part="impact"]', { hidden: true });
    await (await page.waitForSelector('.undo button'))?.click();
    await (await page.waitForSelector('[data-part="impact"] button'))?.click();
    await page.waitForSelector('[data-part="impact"]', { hidden: true });
    const options = await open('options.html');
    await options.waitForSelector('#ask-impact:not(:checked)');
    await options.click('#ask-impact');
    // A page that is closed takes what it had begun with it.
    const isAsked = async () => {
      const { logQuestions } = await chrome.storage.local.get<{ logQuestions?: { impact: boolean } }>(
        'logQuestions',
      );
      return logQuestions?.impact === true;
    };
    await until(() => companion.browser.inExtension(isAsked), 'the choice to be stored');
    await options.close();
    await page.waitForSelector('[data-part="impact"]');
  });

  it('is not offered for an issue that somebody did not want to log, unless they want to after all', async () => {
    await page.click('[data-part="log-it"] + button');
    await says(page, 'You are not asked again about this issue.');
    await page.waitForSelector('[data-part="log"]', { hidden: true });
    await focusIsKept(page);
    await page.click('[data-part="log-after"]');
    await page.waitForSelector('[data-part="log-it"]');
    expect(await entries()).toEqual([]);
  });

  it('is logged by keys with what was learnt, taken back, and logged again', async () => {
    await page.focus('[data-part="learned"] textarea');
    await page.keyboard.type(reflection);
    await page.focus('[data-part="log-it"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-part="logged"]');
    await focusIsKept(page);
    expect(await entries()).toMatchObject([
      {
        ...{ learned: reflection, identity: issue.identity },
        source: { kind: 'issue', title: issue.title, version: issue.textHash },
      },
    ]);
    const [entry] = await entries();
    // However long it took to come to this.
    const most = 332 + (Date.now() - openedAt) / 1000;
    expect(entry?.minutesMeasured).toBeGreaterThan(5.4);
    expect(entry?.minutesMeasured).toBeLessThan(most / 60 + 0.1);
    // Both are rounded.
    expect(Math.abs((entry?.minutes ?? 0) - (entry?.minutesMeasured ?? 0))).toBeLessThan(0.56);
    await page.click('[data-part="logged"] button');
    await page.waitForSelector('[data-part="log-it"]');
    await until(async () => (await entries()).length === 0, 'the entry to be taken back');
    const isAnswered = async () =>
      await page.waitForFunction(
        (text) =>
          document.querySelector<HTMLTextAreaElement>('[data-part="learned"] textarea')?.value === text,
        {},
        reflection,
      );
    // What was answered is there again, also for who left the page meanwhile.
    await isAnswered();
    await reload(page);
    await isAnswered();
    await page.click('[data-part="log-it"]');
    await (await page.waitForSelector('[data-part="logged"] a'))?.click();
    await page.waitForFunction(() => location.pathname === '/log.html');
    await page.waitForSelector('[data-part="entry"]');
    await says(page, issue.title);
    await page.close();
  });

  it('is edited in its place, and the change is taken back', async () => {
    page = await open('log.html');
    await page.waitForSelector('[data-control="edit"]');
    expect(await violationsOn(page)).toEqual([]);
    const { minutes } = (await entries())[0] ?? {};
    await page.select('[data-part="scheme"] select', 'gmc');
    await says(page, /Domain of Good medical practice/);
    // From the box that is empty to its field.
    await page.click('.log-missing button:last-of-type');
    await page.waitForSelector('[data-part="domains"] input:focus');
    await page.keyboard.press(' ');
    await page.focus('[data-part="minutes"] input');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('99');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.log-form', { hidden: true });
    await until(
      async () =>
        (await entries())[0]?.minutes === 99 && (await entries())[0]?.domains[0] === 'gmc:knowledge',
      'the change to be kept',
    );
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-control') === 'edit');
    await says(page, 'Entry changed');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(async () => (await entries())[0]?.minutes === minutes, 'the change to be taken back');
    // Then the focus is where the change began.
    await page.waitForSelector('.undo', { hidden: true });
  });

  it('takes entries by hand, removes them, and takes that back', async () => {
    await page.click('[data-part="add"]');
    await page.waitForSelector('.log-new input:focus');
    await page.keyboard.press('Enter');
    await says(page, 'Enter what was read.');
    await page.type('.log-new [name="title"]', 'A leaflet from the ward');
    await page.type('.log-new [name="minutes"]', '10');
    await page.keyboard.press('Enter');
    await says(page, 'Entry added');
    await until(async () => (await entries()).length === 2, 'the entry');
    await page.waitForFunction(() => document.querySelectorAll('[data-part="entry"]').length === 2);
    await page.click('[aria-label="Remove: A leaflet from the ward"]');
    await until(async () => (await entries()).length === 1, 'the entry to be removed');
    await focusIsKept(page);
    // Until then it is the adding that is offered to be taken back.
    await says(page, 'Entry removed');
    await page.click('.undo button');
    await until(async () => (await entries()).length === 2, 'the entry to be back');
  });

  it('asks again when the weeks are over, and keeps what is answered', async () => {
    const [row] = (await entries()).filter(({ newsletterId }) => newsletterId !== null);
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const due = { finishedAt: day(40), startedAt: day(40), followUpOn: day(12) };
    await companion.browser.inExtension(changeRows, 'logEntries', row?.id ?? '', due, false);
    await reload(page);
    await page.waitForSelector('[data-part="due"] textarea');
    expect(await violationsOn(page)).toEqual([]);
    await page.type('[data-part="due"] textarea', 'Two referrals fewer.');
    // Who leaves the page finds it again.
    await reload(page);
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('[data-part="due"] textarea')?.value ===
        'Two referrals fewer.',
    );
    await page.click('[data-part="due"] .button-primary');
    await page.waitForSelector('[data-part="due"]', { hidden: true });
    const after = await until(
      async () => (await entries()).find(({ id, followUps }) => id === row?.id && followUps.length > 0),
      'the answer to be kept',
    );
    expect(after.followUps).toMatchObject([{ weeks: 4, answer: 'Two referrals fewer.' }]);
    expect(after.followUpOn).not.toBeNull();
  });

  it('lets nothing leave that may name a patient before the person decides', async () => {
    await page.close();
    page = await open('log.html?view=export&period=all');
    await page.waitForSelector('[data-part="finding"] mark');
    expect(await page.$eval('[data-part="finding"] mark', (mark) => mark.textContent)).toBe('JD, 45F');
    await page.waitForSelector('[data-part="run"][aria-disabled="true"]');
    await run();
    expect(readdirSync(companion.downloads)).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    await (await page.waitForSelector('[data-part="finding"] label'))?.click();
    await page.waitForSelector('[data-part="run"]:not([aria-disabled="true"])');
    await run();
    const table = parseCsv((await downloaded(companion, '.csv')).bytes.toString('utf8'));
    if (!table.ok) throw new Error(`The table is broken: ${table.reason}`);
    const cells = table.table.rows.flat().join('\n');
    expect(cells).toContain('Patch test before a third course. […], seen again.');
    expect(cells).toContain(issue.title);
    expect(cells).not.toContain('45F');
    // What stands in the log is as it was.
    expect((await entries()).some(({ learned }) => learned === reflection)).toBe(true);
  });

  it('says what to do about a first day after the last, also when something was exported before', async () => {
    const last = await page.$eval('[data-part="to"] input', (field) => (field as HTMLInputElement).value);
    const setLast = async (day: string) =>
      await page.$eval(
        '[data-part="to"] input',
        (field, to) => {
          (field as HTMLInputElement).value = to;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        day,
      );
    await setLast('1999-12-31');
    const fault = await page.waitForSelector('[data-part="export"] [role="alert"]');
    expect(await fault?.evaluate((said) => said.textContent)).toBe(
      'The first day must not be after the last. Change one of them.',
    );
    expect(await page.$eval('[data-part="export"] [role="status"]', (said) => said.textContent)).toBe('');
    expect(await violationsOn(page)).toEqual([]);
    await setLast(last);
    await page.waitForSelector('[data-part="run"]:not([aria-disabled="true"])');
    // Of what was exported before nothing is told any more.
    await says(page, /\d h|\d min/, '[data-part="export"] [role="status"]');
  });

  it('goes out as a pack with its guides, of which an import finds nothing new; what was lost comes back, and leaves again', async () => {
    await chooseForm('pack');
    await page.waitForSelector('[data-part="run"]:not([aria-disabled="true"])');
    await run();
    const { path, bytes } = await downloaded(companion, '.zip');
    const read = await readPack(new Uint8Array(bytes));
    if (read.kind !== 'read') throw new Error(`The pack is ${read.kind}.`);
    expect(read.entries).toHaveLength(2);
    expect(read.guides.filter(({ path }) => path !== null).length).toBeGreaterThan(0);
    expect(read.citations.ris).toContain('TY  - BLOG');
    expect(JSON.stringify(read)).not.toContain('45F');

    const input = (await page.waitForSelector(
      '[data-part="import"] input',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await says(page, 'There is nothing new in this file.');

    await companion.browser.inExtension(
      changeRows,
      'logEntries',
      null,
      { isRemoved: 1, removedAt: 1 },
      false,
    );
    await input.uploadFile(path);
    await (await page.waitForSelector('[data-part="import-now"]'))?.click();
    await until(async () => (await entries()).length === 2, 'the entries to come back');
    await (await page.waitForSelector('.undo button'))?.click();
    await until(async () => (await entries()).length === 0, 'the import to be taken back');
    await page.close();
  });

  it('fits a narrow window, and thousands of entries are no more lines than fit', async () => {
    await companion.browser.inExtension(seedLog, 3000);
    page = await open('log.html');
    await page.waitForSelector('[data-part="entry"]');
    expect(await page.$$eval('[data-part="entry"]', (all) => all.length)).toBeLessThan(60);
    await page.setViewport({ width: 360, height: 700 });
    await isNoWider(page, 360);
    expect(await violationsOn(page)).toEqual([]);
    // On paper goes only what was looked through before.
    await companion.browser.medium(page, 'print');
    await page.waitForSelector('.log-columns', { hidden: true });
    await page.waitForSelector('.log-print-instead', { visible: true });
    await page.close();
  });

  it('cites an issue in the forms that programs for references read', async () => {
    page = await open(`reader.html#${encodeURIComponent(issue.id)}`);
    await page.waitForSelector('.cite-more');
    await page.focus('.cite-more');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-format="ris"]', { visible: true });
    expect(await violationsOn(page)).toEqual([]);
    await page.click('[data-format="ris"]');
    const ris = (await downloaded(companion, '.ris')).bytes.toString('utf8');
    expect(ris).toContain('TY  - BLOG');
    expect(ris).toContain(`TI  - ${issue.title}`);
    await page.close();
  });
});
