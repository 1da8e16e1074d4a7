import { browser } from 'wxt/browser';
import type { AreaAnswer, AreaItems } from '../backup/sync/types.ts';

/**
 * `storage.sync`: what the browser's maker carries to the other machines of the same account, where somebody is signed in; else an
 * area of this machine. Its errors have no name to go by, so their words are looked at:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */

/** Everything there is; undefined when the area cannot be read. The caller validates what it reads. */
export async function readSyncArea(): Promise<AreaItems | undefined> {
  try {
    return await browser.storage.sync.get(null);
  } catch {
    return undefined;
  }
}

/** @param items what JSON can hold, strings well-formed: `undefined` and NaN would leave what was there */
export async function writeSyncArea(items: AreaItems): Promise<AreaAnswer> {
  return await answerTo(() => browser.storage.sync.set({ ...items }));
}

/** Removes what there is under these keys. */
export async function removeFromSyncArea(keys: readonly string[]): Promise<AreaAnswer> {
  return await answerTo(() => browser.storage.sync.remove([...keys]));
}

async function answerTo(call: () => Promise<void>): Promise<AreaAnswer> {
  try {
    await call();
    return 'done';
  } catch (error) {
    const words = String(error);
    // Chromium: "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota."
    if (/MAX_(?:SUSTAINED_)?WRITE/i.test(words)) return 'refused';
    return /quota/i.test(words) ? 'full' : 'shut';
  }
}
