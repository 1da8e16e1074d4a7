import type { BackfillRow, GuideRow, IssueRow, LedgerRow, NewsletterRow } from '../../utils/store/types.ts';
import type { CompanionBrowser } from './driver/types.ts';

interface Tables {
  newsletters: NewsletterRow;
  issues: IssueRow;
  ledger: LedgerRow;
  guides: GuideRow;
  backfills: BackfillRow;
}

/** All rows of one table, read with plain IndexedDB so that the code under test is not asked about itself. */
export async function readTable<T extends keyof Tables>(
  browser: CompanionBrowser,
  table: T,
): Promise<Tables[T][]> {
  const rows = await browser.inExtension(async (name: string) => {
    const opening = indexedDB.open('companion');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The extension has no database yet.'));
    });
    const reading = database.transaction(name).objectStore(name).getAll();
    return await new Promise<unknown[]>((resolve, reject) => {
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
      reading.onerror = () => reject(reading.error);
    });
  }, table);
  return rows as Tables[T][];
}

/** The home newsletter's row, or that of `id`, once the extension has made it. */
export async function readNewsletter(browser: CompanionBrowser, id = 'home'): Promise<NewsletterRow> {
  const row = (await readTable(browser, 'newsletters')).find((one) => one.id === id);
  if (!row) throw new Error('The newsletter is not in the database yet.');
  return row;
}
