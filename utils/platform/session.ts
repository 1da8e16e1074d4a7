import { browser } from 'wxt/browser';

/** The key of the subscription that somebody wants while the browser asks whether its website may be read. */
export const followKey = 'followWanted';

/**
 * The value under `key` in storage.session, which lasts until the browser closes; undefined when there is none, or when the
 * area cannot be read. The caller validates what it reads.
 */
export async function readSession(key: string): Promise<unknown> {
  try {
    const values: Record<string, unknown> = await browser.storage.session.get(key);
    return values[key];
  } catch {
    return undefined;
  }
}

/** @returns false when it could not be written: whoever needs it does the work once more */
export async function writeSession(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}
