import { browser } from 'wxt/browser';

/**
 * Opens a web page in a new tab; in a window of its own where none is open, as after a click on a notification
 * (https://developer.chrome.com/docs/extensions/reference/api/tabs#method-create needs a window).
 *
 * @param isBehind in the background: what is shown stays
 * @returns false when the browser opened neither
 */
export async function openTab(url: string, isBehind = false): Promise<boolean> {
  try {
    await browser.tabs.create(isBehind ? { url, active: false } : { url });
    return true;
  } catch {
    return await openWindow(url);
  }
}

/** Opens a page of the extension, e.g. `library.html`, in a new tab. */
export async function openExtensionPage(path: string): Promise<boolean> {
  return await openTab(new URL(path, browser.runtime.getURL('/')).href);
}

async function openWindow(url: string): Promise<boolean> {
  try {
    await browser.windows.create({ url });
    return true;
  } catch {
    return false;
  }
}

/** Closes the tab in which the calling page stands. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
