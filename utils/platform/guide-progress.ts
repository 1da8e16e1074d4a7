import { browser } from 'wxt/browser';

/** How far the download of a guide has come, in bytes; `total` null when the server did not say. */
export interface TransferProgress {
  received: number;
  total: number | null;
}

const keyOf = (guideId: string) => `guideProgress:${guideId}`;

/** Writing also tells Chrome that the worker is busy: it stops one that calls no extension API for 30 s. */
export async function writeGuideProgress(guideId: string, progress: TransferProgress): Promise<void> {
  await browser.storage.session.set({ [keyOf(guideId)]: progress }).catch(() => undefined);
}

export async function removeGuideProgress(guideId: string): Promise<void> {
  await browser.storage.session.remove(keyOf(guideId)).catch(() => undefined);
}

/**
 * Calls back at once with the progress there is, then at each change; null while nothing is being transferred.
 * @returns a function that ends the watch
 */
export function watchGuideProgress(
  guideId: string,
  callback: (progress: TransferProgress | null) => void,
): () => void {
  const key = keyOf(guideId);
  let changed = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area !== 'session' || !change) return;
    changed = true;
    callback(asProgress(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(key).then((values: Record<string, unknown>) => {
    if (!changed) callback(asProgress(values[key]));
  });
  return () => browser.storage.onChanged.removeListener(onChanged);
}

function asProgress(value: unknown): TransferProgress | null {
  return typeof value === 'object' && value !== null ? (value as TransferProgress) : null;
}
