import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../run-tool.ts';
import { longestMs } from './act.ts';
import { places } from './library-places.ts';
import type { Subject } from './subject.ts';

/**
 * Types each of these into the library's search box, which is empty before. Ms from the key's event until the answer stands in the
 * document, before it is painted.
 */
export async function typeEach(page: Page, prefixes: readonly string[]): Promise<number[]> {
  await page.waitForSelector(places.searchBox);
  await page.bringToFront();
  return await page.evaluate(
    async (asked, { searchBox, answers }, limit) => {
      const box = document.querySelector<HTMLInputElement>(searchBox);
      if (!box) throw new Error('no search box');
      const type = (text: string) => {
        // As a key does: the framework looks at what the browser sets, not at the property of the element.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const changes = (isDone: () => boolean) =>
        new Promise<void>((resolve, reject) => {
          const timer = setTimeout(() => reject(new Error(`nothing came for “${box.value}”`)), limit);
          const look = () => {
            if (!isDone()) return;
            observer.disconnect();
            clearTimeout(timer);
            resolve();
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true, attributes: true });
          look();
        });
      const isThere = () => document.querySelector(answers) !== null;
      const times: number[] = [];
      for (const prefix of asked) {
        type('');
        await changes(() => !isThere());
        await new Promise((resolve) => setTimeout(resolve, 50));
        // What the former answer left to be done is no part of the next one's time.
        await new Promise((resolve) => requestIdleCallback(resolve));
        const start = performance.now();
        type(prefix);
        await changes(isThere);
        times.push(performance.now() - start);
      }
      type('');
      return times;
    },
    prefixes,
    places,
    longestMs,
  );
}

/**
 * The library opened with a question in its address; ms from navigation until the first result stands in the document. `ownMs`: of
 * it what the browser takes to open any page of ours, until its scripts are there to run.
 */
export async function firstAnswer(
  { browser }: Subject,
  word: string,
): Promise<{ page: Page; ms: number; ownMs: number }> {
  const page = await browser.openPage('manifest.json');
  await page.evaluateOnNewDocument((results) => {
    const scope = globalThis as typeof globalThis & { answeredAt?: number };
    const observer = new MutationObserver(() => {
      if (!document.querySelector(results)) return;
      scope.answeredAt = performance.now();
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }, places.results);
  await page.goto(`${browser.baseUrl}/library.html?q=${encodeURIComponent(word)}`);
  const answered = await page.waitForFunction(
    () => (globalThis as typeof globalThis & { answeredAt?: number }).answeredAt,
    { timeout: longestMs },
  );
  const ownMs = await page.evaluate(() => {
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return opened?.domInteractive ?? Number.NaN;
  });
  return { page, ms: (await answered.jsonValue()) ?? Number.NaN, ownMs };
}

/** Ms that plain MiniSearch takes for the same on the same texts, in a page of the extension that does nothing else. */
export async function askMiniSearch(page: Page, prefixes: readonly string[]): Promise<number[]> {
  await page.evaluate(
    readFileSync(join(root, 'node_modules', 'minisearch', 'dist', 'umd', 'index.js'), 'utf8'),
  );
  return await page.evaluate(async (asked) => {
    interface Engine {
      addAll(documents: object[]): void;
      search(text: string, options: object): unknown[];
    }
    type Scope = typeof globalThis & { MiniSearch: new (options: object) => Engine };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('companion');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = <T>(table: string) =>
      new Promise<T[]>((resolve, reject) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    const engine = new (globalThis as Scope).MiniSearch({ fields: ['text'] });
    const bodies = await all<{ issueId: string; text: string }>('issueBodies');
    engine.addAll(bodies.map(({ issueId, text }) => ({ id: issueId, text })));
    const guides = await all<{ guideId: string; pages: string[] }>('guideTexts');
    engine.addAll(guides.map(({ guideId, pages }) => ({ id: `guide:${guideId}`, text: pages.join(' ') })));
    database.close();
    return asked.map((prefix) => {
      const start = performance.now();
      engine.search(prefix, { prefix: true });
      return performance.now() - start;
    });
  }, prefixes);
}
