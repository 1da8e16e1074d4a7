import type { CheckRow } from '../../utils/store/types.ts';
import type { CompanionBrowser } from './driver/types.ts';

/** Puts these checks in the place of those stored of a newsletter, past the code under test. */
export async function replaceChecks(
  browser: CompanionBrowser,
  newsletterId: string,
  checks: readonly CheckRow[],
): Promise<void> {
  await browser.inExtension(writeChecks, newsletterId, checks);
}

/** Runs inside the extension. */
async function writeChecks(newsletterId: string, checks: readonly CheckRow[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('companion');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('checks', 'readwrite');
    const rows = transaction.objectStore('checks');
    rows.delete(IDBKeyRange.bound([newsletterId], [newsletterId, []]));
    for (const check of checks) rows.put({ ...check, newsletterId });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
