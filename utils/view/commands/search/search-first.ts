import { beginSearch } from './start-search.ts';

/** What somebody hardly notices; ms. */
const briefMs = 100;

/**
 * For a page with something to search for in its address: begins to load the index, and waits until it is there, but only for
 * a moment. A page that is drawn meanwhile takes the browser from reading it, so that both come later (`npm run bench`, `index load`).
 * Rejects never: where there is no index, the search says so.
 */
export async function searchFirst(begin: () => { opened: Promise<unknown> } = beginSearch): Promise<void> {
  const opened = begin().opened.catch(() => undefined);
  await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, briefMs))]);
}
