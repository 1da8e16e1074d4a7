import type { CDPSession } from 'puppeteer-core';

/** What `Runtime.getHeapUsage` gives; the types of older protocols lack the last two. */
interface HeapUsage {
  totalSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/** The memory of a page or worker, in bytes: its heap with what is garbage, the browser's objects, buffers. */
export async function heapBytes(session: CDPSession): Promise<number> {
  const usage: HeapUsage = await session.send('Runtime.getHeapUsage');
  const { totalSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return totalSize + embedderHeapUsedSize + backingStorageSize;
}
