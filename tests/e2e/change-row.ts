import type { GuideRow, NewsletterRow } from '../../utils/store/types.ts';
import type { CompanionBrowser } from './driver/types.ts';

interface Rows {
  newsletters: NewsletterRow;
  guides: GuideRow;
}

/** Writes into one row of the database, past the code under test: how tests move time, of which a rule needs days. */
export async function changeRow<T extends keyof Rows>(
  browser: CompanionBrowser,
  table: T,
  id: string,
  change: Partial<Rows[T]>,
): Promise<void> {
  await browser.inExtension(
    async (name: string, key: string, changed: object) => {
      const opening = indexedDB.open('companion');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(name, 'readwrite');
      const rows = transaction.objectStore(name);
      const reading = rows.get(key);
      reading.onsuccess = () => rows.put({ ...reading.result, ...changed });
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    table,
    id,
    change,
  );
}
