import { browser } from 'wxt/browser';

/**
 * Browsers stop a worker or event page that has called nothing of theirs for 30 s, whatever it waits for
 * (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).
 */
const everyMs = 20_000;

/** Keeps the worker alive until `act` ends, for work on the database that may take longer than a browser is patient. */
export async function stayAwake<T>(act: () => Promise<T>): Promise<T> {
  const call = async () => await browser.runtime.getPlatformInfo();
  const timer = setInterval(() => void call().catch(() => undefined), everyMs);
  try {
    return await act();
  } finally {
    clearInterval(timer);
  }
}
