import { browser } from 'wxt/browser';

/**
 * storage.local, as far as it can be opened: on a full or broken disk, or with a damaged profile, each of its calls rejects, or
 * (Chromium, where a file lies in the place of its folder) never comes back. What is kept there is a copy or can be done
 * without, so nobody who asks for it is stopped by that.
 */

/** No call that comes back takes nearly as long, also on a slow disk; ms. A page that reads is blank until then. */
const patienceMs = { reading: 4_000, writing: 10_000 };
/** After one that did not come back, until one does: else each of a run's calls would wait as long. */
const patienceOfHangingMs = 250;
let hangs = false;

/**
 * The value under `key`; undefined when there is none, and when the storage cannot be read. The caller validates what it
 * reads.
 */
export async function readLocal(key: string): Promise<unknown> {
  return (await readManyLocal([key]))?.[key];
}

/** The values there are under these keys; undefined when the storage cannot be read. The caller validates what it reads. */
export async function readManyLocal(keys: readonly string[]): Promise<Record<string, unknown> | undefined> {
  return await attempt('reading', async () => await browser.storage.local.get([...keys]));
}

/** Everything there is; undefined when the storage cannot be read. The caller validates what it reads. */
export async function readAllLocal(): Promise<Record<string, unknown> | undefined> {
  return await attempt('reading', async () => await browser.storage.local.get(null));
}

/**
 * @param value what JSON can hold: browsers keep the former value instead of `undefined` or NaN
 * @returns whether it was written; it was not when the storage cannot be opened or is full
 */
export async function writeLocal(key: string, value: unknown): Promise<boolean> {
  return await writeManyLocal({ [key]: value });
}

/** Writes all of these or none; see `writeLocal`. */
export async function writeManyLocal(values: Record<string, unknown>): Promise<boolean> {
  const done = await attempt('writing', () => browser.storage.local.set(values).then(() => true));
  return done ?? false;
}

/** Removes what there is under these keys. @returns whether that was done; it was not when the storage cannot be opened */
export async function removeLocal(...keys: string[]): Promise<boolean> {
  const done = await attempt('writing', () => browser.storage.local.remove(keys).then(() => true));
  return done ?? false;
}

/**
 * What comes of it; undefined when it throws or rejects, as calls of a browser that is shutting down do at once, and when it does not
 * come back.
 */
async function attempt<T>(kind: keyof typeof patienceMs, call: () => Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(
      () => {
        hangs = true;
        resolve(undefined);
      },
      hangs ? patienceOfHangingMs : patienceMs[kind],
    );
  });
  try {
    const answered = call().finally(() => {
      hangs = false;
    });
    return await Promise.race([answered, waited]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Calls back when a value under one of `keys` may be another than before, here or in another page: Firefox tells of each
 * writing. What is under a key by then is handed on; undefined when it was removed.
 *
 * @returns a function that ends this
 */
export function watchLocal(
  keys: readonly string[],
  onChange: (values: Record<string, unknown>) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const own = Object.entries(changes).filter(([key]) => keys.includes(key));
    if (own.length > 0) onChange(Object.fromEntries(own.map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
