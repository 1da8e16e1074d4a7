import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { textOf } from '../../tests/e2e/page/text-of.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { markIssues, writeNotes } from './act-in-page.ts';
import { enterLine } from './books.ts';
import { noteTold } from './note-told.ts';
import type { Books, Household, LoadLine } from './types.ts';

const patienceMs = 30_000;

export interface Load {
  /** Waits until what was begun in the pages is done, and closes them. @throws where that takes too long */
  end(): Promise<void>;
  /** The browser was killed, and the pages with it. */
  abandon(): void;
}

/**
 * What goes on while a fault comes: issues are marked in the library and a note is written in the reader, as fast as the pages take
 * it, while the newsletter is looked at and the guide of its new issue is saved.
 *
 * @param most how many acts each page does
 */
export async function startLoad(
  { browser, newsletter }: Household,
  books: Books,
  words: string,
  most = Number.MAX_SAFE_INTEGER,
): Promise<Load> {
  const noted = newsletter.issues.at(-1)?.title ?? '';
  const row = (await readTable(browser, 'issues')).find(({ title }) => title === noted);
  if (!row) throw new Error(`“${noted}” is not stored, so nothing can be noted on it.`);
  let isOver = false;
  const library = await openReporting('library.html');
  const reader = await openReporting(`reader.html#${encodeURIComponent(row.id)}`);
  const acts = [
    library.evaluate(markIssues, noted, most),
    reader.evaluate(writeNotes, noted, words, most),
  ].map((act) =>
    act.catch((error: unknown) => {
      if (!isOver) throw error;
    }),
  );
  // Whoever ends the load is told; until then a page that is killed with its browser is no news.
  for (const act of acts) act.catch(() => undefined);
  const watch = (async () => {
    while (!isOver) {
      await noteTold(browser, books).catch(() => undefined);
      await wait(100);
    }
  })();

  async function openReporting(path: string): Promise<Page> {
    const page = await browser.openPage(path);
    await page.exposeFunction('report', (line: LoadLine) => enterLine(books, line));
    return page;
  }

  return {
    async end() {
      if (most === Number.MAX_SAFE_INTEGER) {
        const stop = () => void Object.assign(globalThis, { isOver: true });
        await Promise.all([library, reader].map((page) => page.evaluate(stop)));
      }
      const late = wait(patienceMs, 'late', { ref: false });
      for (const [at, page] of [library, reader].entries())
        if ((await Promise.race([acts[at], late])) === 'late')
          throw new Error(
            `What was begun was not done in half a minute; the page says:\n${await textOf(page)}`,
          );
      isOver = true;
      await watch;
      await Promise.all([library.close(), reader.close()]);
    },
    abandon() {
      isOver = true;
    },
  };
}
