import type { CDPSession, Target } from 'puppeteer-core';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { heapBytes } from '../heap-bytes.ts';

/**
 * Looks at the worker's memory twice a second: its heap with what is garbage, the browser's objects, buffers. To look keeps the worker
 * from being stopped for want of work.
 *
 * @returns ends the watch and gives the most there ever was, in bytes
 */
export async function watchHeap(browser: CompanionBrowser): Promise<() => Promise<number>> {
  const page = await browser.openPage('manifest.json');
  const engine = page.browser();
  await page.close();
  const isWorker = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(browser.baseUrl);
  const sessions = new WeakMap<Target, CDPSession>();
  let most = 0;
  let isOver = false;

  async function look(): Promise<void> {
    const target = engine.targets().find(isWorker);
    if (!target) return;
    const session = sessions.get(target) ?? (await target.createCDPSession());
    sessions.set(target, session);
    most = Math.max(most, await heapBytes(session));
  }
  const watching = (async () => {
    while (!isOver) {
      // A worker that is stopped meanwhile has no heap.
      await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    return most;
  };
}
