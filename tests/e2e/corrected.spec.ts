import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBlocks } from '../../utils/issue/blocks/parse-blocks.ts';
import { canonicalText } from '../../utils/issue/canonical-text.ts';
import type { AnnotationRow, IssueRow } from '../../utils/store/types.ts';
import type { SampleNewsletter } from '../newsletter/server.ts';
import type { SampleBlock, SampleGuide } from '../newsletter/types.ts';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { focusIsKept } from './page/focus-is.ts';
import { says } from './page/says.ts';
import { violationsOn } from './page/violations-on.ts';
import { putRows } from './put-rows.ts';
import { readIssues, readTable } from './read-table.ts';

const dose = 'Start methotrexate at 10 mg once a week, and look at the liver first.';
const corrected = 'Start methotrexate at 7.5 mg once a week, and look at the liver first.';
const typo = 'Folic acid is taken on annother day.';
const day = 24 * 60 * 60_000;

/** Puts other words into the newest issue. */
function edit(newsletter: SampleNewsletter, from: string, to: string): void {
  const [newest] = newsletter.issues;
  if (!newest) throw new Error('The newsletter has no issue.');
  const body = newest.body.map((block) =>
    block.kind === 'paragraph' ? { ...block, html: block.html.replace(from, to) } : block,
  );
  newsletter.edit(newest.slug, { body });
}

/** Has the guide of the newest issue published again with a page more. */
function republishGuide(newsletter: SampleNewsletter): void {
  const [newest] = newsletter.issues;
  const former = newest?.guides[0];
  if (!newest || !former) throw new Error('The newest issue has no guide.');
  const chapter = { heading: 'What Changed', text: 'A page that was not there before. '.repeat(12) };
  const guide: SampleGuide = { ...former, chapters: [...former.chapters, chapter] };
  const body = newest.body.map((block): SampleBlock => {
    const holds = (block.kind === 'guide-card' || block.kind === 'guide-button') && block.guide === former;
    return holds ? { ...block, guide } : block;
  });
  newsletter.edit(newest.slug, { body, guides: [guide, ...newest.guides.slice(1)] });
}

describe.each(['chromium', 'firefox'] as const)('what was corrected since it was read, in %s', (kind) => {
  let companion: Companion;
  let library: Page;
  let issue: IssueRow;

  const present = async () => {
    const found = (await readIssues(companion.browser)).find(({ id }) => id === issue.id);
    if (!found) throw new Error('The issue is gone.');
    return found;
  };
  const stateBecomes = async (state: string) =>
    await until(
      async () => (await readTable(companion.browser, 'corrections')).some((row) => row.state === state),
      `the correction to be ${state}`,
    );
  const openReader = async () => {
    const page = await companion.browser.openPage(`reader.html#${encodeURIComponent(issue.id)}`);
    await page.waitForSelector('.reader-text');
    // It hears keys from the moment at which it has its name.
    await until(async () => (await page.title()) === issue.title, 'the reader to have its name');
    return page;
  };
  const marks = async (page: Page, selector = '.corrected-mark') =>
    await page.$$eval(selector, (all) => all.map(({ textContent }) => textContent?.trim()));
  const isMarked = async (page: Page, selector?: string) =>
    await until(
      async () => (await marks(page, selector)).join('|') === 'Corrected since you read it: a figure',
      'one mark, of a figure',
    );

  beforeAll(async () => {
    companion = await startCompanion(kind, {
      prepare: (newsletter) => {
        const [newest] = newsletter.issues;
        const paragraphs = [dose, typo].map((html) => ({ kind: 'paragraph' as const, html }));
        if (newest) newsletter.edit(newest.slug, { body: [...newest.body, ...paragraphs] });
      },
    });
    const { browser } = companion;
    await checksEnded(browser, 1);
    await browser.badgeBecomes('1');
    const newest = (await readIssues(browser)).find(({ unread }) => unread === 1);
    if (!newest) throw new Error('The sample newsletter has no unread issue.');
    issue = newest;
    await guideInState(companion, 'saved', issue.title);
    const reader = await openReader();
    await reader.keyboard.press('m');
    await browser.badgeBecomes('');
    await reader.type('#note', 'Ask for the weekly dose.');
    await reader.keyboard.press('Tab');
    await until(
      async () => (await readTable(browser, 'ledger')).some(({ note }) => note.startsWith('Ask')),
      'the note to be kept',
    );
    await reader.close();
    await browser.inExtension(putRows, { annotations: [await highlightOf(dose)] });
  });
  afterAll(() => companion?.close());

  async function highlightOf(exact: string): Promise<AnnotationRow> {
    const { text } = canonicalText(parseBlocks((await present()).html));
    const start = text.indexOf(exact);
    const { newsletterId, identity, textHash, title, publishedAt } = issue;
    return {
      ...{ id: 'highlight', newsletterId, identity, guideId: null, page: null, textHash },
      anchor: {
        ...{ version: textHash, block: 0, twins: 'none' },
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start, end: start + exact.length },
        ],
      },
      ...{ colour: 'yellow', note: 'For my protocol', issueTitle: title, publishedAt },
      ...{ createdAt: 1, changedAt: 1, removedAt: null, isRemoved: 0 },
    };
  }

  it('a corrected typing error stays silent', async () => {
    edit(companion.newsletter, 'annother', 'another');
    await checkByAlarm(companion.browser);
    library = await companion.browser.openPage('library.html');
    await stateBecomes('silent');
    await library.waitForSelector('[data-part="history"][aria-busy="false"]');
    expect(await marks(library)).toEqual([]);
    expect(await library.$$('.library-count')).toEqual([]);
    expect((await present()).unread).toBe(0);
  });

  it('a corrected dose is marked in library and popup, at once; the issue stays read and nobody is notified', async () => {
    const { browser, newsletter } = companion;
    const notified = (await browser.notifications()).length;
    edit(newsletter, '10 mg', '7.5 mg');
    await checkByAlarm(browser);
    await stateBecomes('open');
    await library.bringToFront();
    await isMarked(library);
    await library.waitForSelector('.library-count ::-p-text(1)');
    expect(await violationsOn(library)).toEqual([]);
    await library.click('.one-of label:nth-of-type(4)');
    await until(
      async () => (await library.$$('[data-part="issue"]')).length === 1,
      'the filter to leave the corrected issue alone',
    );
    expect((await present()).unread).toBe(0);
    expect(await browser.badge()).toBe('');
    expect(await browser.notifications()).toHaveLength(notified);

    const search = await browser.openPage('library.html?q=methotrexate');
    await isMarked(search, '.found .corrected-mark');
    expect(await violationsOn(search)).toEqual([]);
    await search.close();

    const popup = await browser.openPopup();
    await popup.waitForSelector('[data-part="recent"] .corrected-mark');
    await popup.waitForFunction(
      () => document.querySelectorAll('.popup-content .corrected-mark').length === 2,
    );
    expect(await violationsOn(popup)).toEqual([]);
    await popup.close();
  });

  it('the reader says what changed, with the old words, and what it touches; a change leads to its place', async () => {
    const page = await openReader();
    await page.waitForSelector('[data-part="changes"] ins');
    const [before, after] = await page.$$eval('[data-part="changes"] del, [data-part="changes"] ins', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect([before, after]).toEqual(['before: 10 mg', 'now: 7.5 mg']);
    await says(page, 'Start methotrexate at');
    for (const words of [dose, 'For my protocol', 'Ask for the weekly dose.', /Saved guide: \S/])
      await says(page, words, '[data-part="touched"]');
    expect(await violationsOn(page)).toEqual([]);

    await page.click('[data-part="changes"] .change-place');
    const at = canonicalText(parseBlocks((await present()).html)).text.indexOf('7.5 mg');
    await until(async () => (await page.evaluate(() => location.hash)).endsWith(`&at=${at}`), 'the place');
    await until(
      async () => (await page.evaluate(() => document.activeElement?.textContent)) === corrected,
      'the line to have the focus',
    );
    // From far down the text, back to what it says above.
    await page.click('.reader-corrected');
    await until(
      async () => await page.evaluate(() => document.activeElement?.id === 'corrected'),
      'the banner to have the focus',
    );
    await page.close();
  });

  it('seen, it is one line; taken back, it is told again', async () => {
    const page = await openReader();
    await (await page.waitForSelector('[data-part="corrected"] .button-primary'))?.click();
    await page.waitForSelector('[data-part="corrected-seen"]');
    await stateBecomes('seen');
    await until(async () => (await present()).corrected === null, 'the issue not to be told of');
    await focusIsKept(page);
    await (await page.waitForSelector('.undo .button'))?.click();
    await page.waitForSelector('[data-part="corrected"]');
    await until(async () => (await present()).corrected === 'figure', 'the issue to be told of again');
    await page.close();

    await library.bringToFront();
    await library.click('.library-nav a[href*="view=corrected"]');
    await library.waitForSelector('[data-part="corrected-issue"]');
    await says(library, /10 mg[\s\S]*7\.5 mg/);
    expect(await violationsOn(library)).toEqual([]);
    await library.click('[data-part="corrected-issue"] > .button');
    await says(library, 'No new corrections');
    await library.waitForSelector('.library-count', { hidden: true });
    await focusIsKept(library);
    const click = async (selector: string) =>
      await (await library.waitForSelector(selector, { visible: true }))?.click();
    await click('.corrected-seen summary');
    await click('.corrected-seen .corrected-issue > .button');
    await library.waitForSelector('.corrected-day [data-part="corrected-issue"]');
    await stateBecomes('open');
  });

  it('a guide published again is a newer edition: which pages differ, and both can be opened', async () => {
    const { browser, newsletter } = companion;
    const guide = await guideInState(companion, 'saved', issue.title);
    republishGuide(newsletter);
    await checkByAlarm(browser);
    await until(
      async () => (await readTable(browser, 'guideEditions')).length === 1,
      'another edition',
      30_000,
    );
    const page = await browser.openPage(`guide.html#${encodeURIComponent(guide.id)}`);
    await says(page, 'A newer edition.');
    await says(page, 'New pages:');
    const first = await (await page.waitForSelector('iframe[src^="blob:"]'))?.evaluate((frame) => frame.src);
    expect(await violationsOn(page)).toEqual([]);
    // The page that is shown already is gone to once more: in a PDF no scroll is told of.
    for (const times of ['first', 'second']) {
      const frame = await page.waitForSelector('iframe[src^="blob:"]');
      await (await page.waitForSelector('.guide-edition-pages a'))?.click();
      const isAnew = () => frame?.evaluate((one) => !one.isConnected);
      await until(isAnew, `the viewer to go to a page for the ${times} time`);
    }
    await page.click('.guide-editions a');
    await says(page, 'A former edition.');
    await until(
      async () => (await page.$eval('iframe', (frame) => frame.src)) !== first,
      'the former edition to be shown',
    );
    await page.click('.guide-editions a');
    await says(page, 'A newer edition.');
    await page.close();

    await library.bringToFront();
    await library.click('.library-nav a[href*="view=guides"]');
    await says(library, 'Open the former edition');
    await library.close();
  });

  it('after more than two weeks it offers one list: corrections, then what was missed', async () => {
    const { browser, newsletter } = companion;
    const news = newsletter.publish();
    await checkByAlarm(browser);
    await browser.badgeBecomes('1');
    await browser.inExtension(
      async (at) => {
        await chrome.storage.session.remove('return');
        await chrome.storage.local.set({ openings: [at] });
      },
      Date.now() - 20 * day,
    );

    const popup = await browser.openPopup();
    await says(popup, 'Welcome back. Last here: 3 weeks ago.');
    await popup.close();
    library = await browser.openPage('library.html');
    await says(library, 'Welcome back. Last here: 3 weeks ago.');
    await library.click('.away-offer a');
    await library.waitForSelector('[data-part="missed-issue"] h4');
    await library.waitForSelector('[data-part="corrected-issue"] h4');
    await library.waitForSelector('.away-offer', { hidden: true });
    const parts = await library.$$eval('[data-part="corrected-issue"], [data-part="missed-issue"]', (all) =>
      all.map((part) => [part.getAttribute('data-part'), part.querySelector('h4')?.textContent]),
    );
    expect(parts).toEqual([
      ['corrected-issue', issue.title],
      ['missed-issue', news.title],
    ]);
    expect(await violationsOn(library)).toEqual([]);

    await library.click('[data-part="away"] .shelf-head .button');
    await browser.badgeBecomes('');
    await stateBecomes('seen');
    await (await library.waitForSelector('.undo .button'))?.click();
    await browser.badgeBecomes('1');
    await stateBecomes('open');

    // It is offered once, and can be gone back to for as long as the browser is open.
    await library.close();
    library = await browser.openPage('library.html');
    await library.waitForSelector('.library-nav a[href*="view=away"]');
    expect(await library.$$('.away-offer')).toEqual([]);
    await library.close();
  });

  it('whoever has only just come is told of no leave', async () => {
    const { browser } = companion;
    await browser.inExtension(async () => {
      await chrome.storage.session.remove('return');
      await chrome.storage.local.remove('openings');
    });
    const page = await browser.openPage('library.html?view=away');
    await says(page, 'When you come back after more than two weeks');
    await page.close();
  });
});
