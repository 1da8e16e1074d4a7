import type { Page } from 'puppeteer-core';
import { heapBytes } from '../heap-bytes.ts';

/** The time that `act` takes, in ms, and the most memory that the page has meanwhile, in bytes: heap, browser's objects, buffers. */
export async function measurePage(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ ms: number; bytes: number }> {
  const session = await page.createCDPSession();
  let isOver = false;
  let bytes = 0;
  const watching = (async () => {
    while (!isOver) {
      bytes = Math.max(bytes, await heapBytes(session));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();
  const startedAt = Date.now();
  await act();
  const ms = Date.now() - startedAt;
  isOver = true;
  await watching;
  await session.detach();
  return { ms, bytes };
}
