import { browser } from 'wxt/browser';

/** The value under `key` in storage.local; undefined when there is none. The caller validates what it reads. */
export async function readLocal(key: string): Promise<unknown> {
  const values: Record<string, unknown> = await browser.storage.local.get(key);
  return values[key];
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
