/** Runs inside the extension (see `inExtension`): the database is one of a later version, with a table that is not known yet. */
export async function raiseVersion(): Promise<void> {
  const present = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => {
      resolve(opening.result.version);
      opening.result.close();
    };
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('companion', present + 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later', { keyPath: 'id' });
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}
