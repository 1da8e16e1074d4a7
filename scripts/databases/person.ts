import { changeRows } from '../../tests/e2e/driver/change-rows.ts';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { dumpDatabase } from './dump-database.ts';

/** What these scripts look at in rows of earlier builds, whose types are gone. */
export interface OldNewsletter {
  id: string;
  name: string;
  lastCheckAt: number | null;
  checks: { at: number; outcome: string; cause: string }[];
}
export interface OldIssue {
  id: string;
  newsletterId: string;
  parts: { title: string };
  unread: 0 | 1;
}
interface OldGuide {
  id: string;
  issueId: string;
  state: string;
  failure: string | null;
}

export type Person = ReturnType<typeof makePerson>;

/** What a person does in a build of an earlier database, through its pages; and time, which is moved in its rows. */
export function makePerson(browser: CompanionBrowser) {
  const dump = () => browser.inExtension(dumpDatabase);
  const rows = async <T>(table: string) => ((await dump()).rows[table] ?? []) as T[];
  const newsletters = () => rows<OldNewsletter>('newsletters');
  const issues = () => rows<OldIssue>('issues');

  async function newsletter(id: string): Promise<OldNewsletter> {
    const row = (await newsletters()).find((one) => one.id === id);
    if (!row) throw new Error(`No newsletter ${id}`);
    return row;
  }
  const issueTitled = async (title: string) =>
    await until(
      async () => (await issues()).find(({ parts }) => parts.title === title),
      `the issue "${title}" to be stored`,
    );

  /** The alarm's check of a newsletter, as if its time had come. */
  async function waitForCheck(id = 'home'): Promise<void> {
    const lastAt = (await newsletter(id)).checks.at(-1)?.at ?? 0;
    await browser.inExtension(changeRows, 'newsletters', id, { nextCheckAt: Date.now() - 60_000 }, true);
    await until(async () => ((await newsletter(id)).checks.at(-1)?.at ?? 0) > lastAt, `a check of ${id}`);
  }

  async function askWorker(message: object): Promise<unknown> {
    return await browser.inExtension((sent) => chrome.runtime.sendMessage(sent), message);
  }

  /** "Check now", with the last check long enough ago. */
  async function askNow(id = 'home'): Promise<void> {
    const lastCheckAt = Date.now() - 2 * 60_000;
    await browser.inExtension(changeRows, 'newsletters', id, { lastCheckAt }, false);
    await askWorker({ type: 'check-now', newsletterId: id });
  }

  /** Clicks in an issue's line of the library. */
  async function inLibrary(title: string, what: 'open' | 'mark'): Promise<void> {
    const page = await browser.openPage('library.html');
    const selector = what === 'open' ? '.library-actions a' : '.library-actions button';
    await page.waitForSelector('[data-part="history"] > li');
    const before = JSON.stringify(await rows('ledger'));
    const clicked = await page.evaluate(
      (wanted, target) => {
        const lines = [...document.querySelectorAll('[data-part="history"] > li')];
        const line = lines.find((one) => one.querySelector('h3')?.textContent === wanted);
        const button = line?.querySelector<HTMLElement>(target);
        button?.click();
        return Boolean(button);
      },
      title,
      selector,
    );
    if (!clicked) throw new Error(`The library has no line "${title}" to ${what}`);
    await until(
      async () => JSON.stringify(await rows('ledger')) !== before,
      `the ledger to know of "${title}"`,
    );
    await page.close();
  }

  async function openInPopup(): Promise<void> {
    const popup = await browser.openPopup();
    const before = JSON.stringify(await rows('ledger'));
    const button = await popup.waitForSelector('.popup-actions .button-primary, button.button-primary');
    await button?.click();
    await until(async () => JSON.stringify(await rows('ledger')) !== before, 'the issue opened in the popup');
  }

  /** Waits until every guide is what it should be; `states` by file name. */
  async function guideBecomes(file: string, state: string): Promise<void> {
    let seen = '';
    await until(
      async () => {
        const found = (await rows<OldGuide>('guides')).find(({ id }) => id.endsWith(file));
        seen = `${found?.state} ${found?.failure ?? ''}`;
        return found?.state === state;
      },
      () => `the guide ${file} to be ${state} (it is ${seen})`,
    );
  }

  const set = (values: object) =>
    browser.inExtension((given: Record<string, unknown>) => chrome.storage.local.set(given), {
      ...values,
    });

  return {
    ...{ browser, dump, rows, newsletters, issues, newsletter, issueTitled, waitForCheck, askWorker },
    ...{ askNow, inLibrary, openInPopup, guideBecomes, set },
  };
}
