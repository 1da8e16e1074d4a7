import { browser } from 'wxt/browser';

/** Sends a request to the worker; undefined when none answered (it is being replaced, or did not know the request). */
export async function sendMessage(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // "Receiving end does not exist": the only way to learn that no worker listens.
    return undefined;
  }
}
