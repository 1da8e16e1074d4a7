import type { CDPSession, Page } from 'puppeteer-core';

/** What `Runtime.getHeapUsage` gives; the types of older protocols lack the last one. */
interface HeapUsage {
  usedSize: number;
  backingStorageSize?: number;
}

/** Bytes that a page and its workers hold after a collection, what lies in typed arrays included. */
export async function heapOf(page: Page): Promise<number> {
  const sessions = [await page.createCDPSession(), ...page.workers().map(({ client }) => client)];
  const sizes = await Promise.all(sessions.map(collected));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 }: HeapUsage = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
