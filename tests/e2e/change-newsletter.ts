import type { NewsletterRow } from '../../utils/store/types.ts';
import type { CompanionBrowser } from './driver/types.ts';

/** Writes into the one newsletter's row, past the code under test: how tests move time, of which a rule needs days. */
export async function changeNewsletter(
  browser: CompanionBrowser,
  change: Partial<NewsletterRow>,
): Promise<void> {
  await browser.inExtension(async (changed: Partial<NewsletterRow>) => {
    const opening = indexedDB.open('companion');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('newsletters', 'readwrite');
    const rows = transaction.objectStore('newsletters');
    const reading = rows.get('home');
    reading.onsuccess = () => rows.put({ ...reading.result, ...changed });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, change);
}
