import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/driver/until.ts';
import { textOf } from '../../tests/e2e/page/text-of.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { askWorker } from '../hostile/ask-worker.ts';
import type { Blame, Household } from './types.ts';

/** What came of an act: what the page said, and whether it is stored. */
interface Outcome {
  said: string;
  isStored: boolean;
}

/** What is acted on, looked up while there is room: a full disk may not open the database once more. */
export interface Subjects {
  issueId: string;
  /** One that is not saved. */
  guideId: string;
}

/** An act of a person on a disk that takes nothing. */
export interface Act {
  name: string;
  run: (household: Household, subjects: Subjects, number: number) => Promise<Outcome>;
}

export async function findSubjects({ browser }: Household): Promise<Subjects> {
  const [issue] = await readTable(browser, 'issues');
  const guide = (await readTable(browser, 'guides')).find(({ state }) => state !== 'saved');
  if (!issue || !guide) throw new Error('There is no issue, or no guide that is not saved.');
  return { issueId: issue.id, guideId: guide.id };
}

const patienceMs = 30_000;

/** Whether what the page said is true, and tells what to do where it was not stored. */
export function judgeOutcome({ said, isStored }: Outcome): Blame {
  const isRefusal =
    /disk is full|did not take it|did not store this|disk space|so nothing was changed|is not saved/i.test(
      said,
    );
  const blame: Blame = { lost: [], doubled: [], stuck: [] };
  if (said === '') blame.stuck.push('the page says nothing');
  else if (!isStored && !isRefusal) blame.lost.push(`it is not stored, and said is “${said}”`);
  return blame;
}

async function withPage<T>(
  { browser }: Household,
  path: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.openPage(path);
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Marks the oldest issue in sight, read or unread. */
const mark: Act = {
  name: 'an issue is marked',
  run: async (household) =>
    await withPage(household, 'library.html', async (page) => {
      const isListed = await page
        .waitForSelector('.library-issue [data-control="mark"]', { timeout: patienceMs })
        .catch(() => null);
      if (!isListed) return { said: await textOf(page), isStored: false };
      const states = async () =>
        await readTable(household.browser, 'ledger').then(
          (rows) => new Map(rows.map((row) => [row.title, row.changedAt])),
          () => null,
        );
      const before = await states();
      const title = await page.evaluate(() => {
        const line = [...document.querySelectorAll('.library-issue')].at(-1);
        line?.querySelector<HTMLElement>('[data-control="mark"]')?.click();
        return line?.querySelector('.library-title')?.textContent ?? '';
      });
      const said = await readUndoBar(page);
      const after = await states();
      // Where nobody can look, what the page says has to do, as with the note below.
      const isStored = after ? after.get(title) !== before?.get(title) : said.startsWith('Marked as');
      return { said, isStored };
    }),
};

const note: Act = {
  name: 'a note is written',
  run: async (household, { issueId }, number) => {
    return await withPage(household, `reader.html#${encodeURIComponent(issueId)}`, async (page) => {
      const hasOpened = await page.waitForSelector('#note', { timeout: patienceMs }).catch(() => null);
      if (!hasOpened) return { said: await textOf(page), isStored: false };
      const words = `Written on a full disk, ${number}`;
      await page.focus('#note');
      await page.keyboard.type(words);
      const hint = 'Saved by itself';
      let said = '';
      await until(
        async () => {
          said = await page.$eval('#note-said', (one) => one.textContent ?? '');
          return !said.startsWith(hint);
        },
        'the note to be taken or refused',
        patienceMs,
      ).catch(() => undefined);
      if (said.startsWith(hint)) said = '';
      const rows = await readTable(household.browser, 'ledger').catch(() => null);
      // Where nobody can look, what the page says has to do; what was said to be stored is looked for with room again.
      return { said, isStored: rows?.some((row) => row.note.endsWith(words)) ?? said === 'Saved' };
    });
  },
};

const setting: Act = {
  name: 'a setting is changed',
  run: async (household) =>
    await withPage(household, 'options.html', async (page) => {
      await page.waitForSelector('#notify:enabled');
      const before = await page.$eval('#notify', (box) => (box as HTMLInputElement).checked);
      await page.click('#notify');
      const isStored = async () =>
        (await household.browser.inExtension(
          async () => (await chrome.storage.local.get<{ notify?: boolean }>('notify')).notify ?? true,
        )) === !before;
      let said = '';
      await until(
        async () => {
          const text = await textOf(page);
          if (text.includes('so the setting is as it was'))
            said = 'did not store this, so the setting is as it was';
          return said !== '' || (await isStored());
        },
        'the setting to be taken or refused',
        patienceMs,
      ).catch(() => undefined);
      const stored = await isStored();
      if (stored) await page.click('#notify');
      return { said: stored ? 'It is set.' : said, isStored: stored };
    }),
};

const guide: Act = {
  name: 'a guide is saved',
  run: async ({ browser }, { guideId }) => {
    const answer = await askWorker(browser, { type: 'save-guide', guideId });
    const rows = await readTable(browser, 'guides').catch(() => null);
    const isStored = rows?.some(({ id, state }) => id === guideId && state === 'saved') ?? false;
    return {
      said: answer?.ok ? 'Saved' : answer?.error ? `is not saved: ${answer.error.kind}` : '',
      isStored,
    };
  },
};

export const acts: readonly Act[] = [mark, note, setting, guide];

/** What the page says of the last act; empty where it says nothing. */
async function readUndoBar(page: Page): Promise<string> {
  const said = async () => await page.$eval('.undo span', (one) => one.textContent ?? '').catch(() => '');
  return await until(said, 'a word of what was done', patienceMs).catch(() => '');
}
