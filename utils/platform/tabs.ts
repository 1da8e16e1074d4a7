import { browser } from 'wxt/browser';

/**
 * Opens a web page in a new tab; in a window of its own where none is open, as after a click on a notification
 * (https://developer.chrome.com/docs/extensions/reference/api/tabs#method-create needs a window).
 *
 * @param isBehind in the background: what is shown stays
 * @returns false when the browser opened neither
 */
export async function openTab(url: string, isBehind = false): Promise<boolean> {
  return (await createTab(isBehind ? { url, active: false } : { url })) !== null || (await openWindow(url));
}

/**
 * Shows a page of the extension, e.g. `library.html` or `guide.html#<its id>`: the tab in which it is open already, which goes to
 * that address where it has more than the page's name; else a new tab.
 */
export async function openExtensionPage(path: string): Promise<boolean> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  return (await showOpenPage(url)) || (await openOnce(url));
}

/** What stands behind the `#` of a page's address, e.g. of `reader.html`, in the tab in which it is open; null where it is in none. */
export async function findOpenHash(page: string): Promise<string | null> {
  const [open] = await listOpen(new URL(page, browser.runtime.getURL('/')).href).catch(() => []);
  return open ? (URL.parse(open.documentUrl ?? '')?.hash.slice(1) ?? '') : null;
}

/** The extension's own tabs can be told without the permission `tabs`. */
async function listOpen(page: string) {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.filter(({ documentUrl, tabId }) => tabId >= 0 && nameOf(documentUrl ?? '') === page);
}

async function showOpenPage(url: string): Promise<boolean> {
  try {
    const page = nameOf(url);
    const open = await listOpen(page);
    const shown = open.find(({ documentUrl }) => documentUrl === url) ?? open[0];
    if (!shown) return false;
    // A page that is asked for by its name alone stays at what it shows.
    const change = url !== page && shown.documentUrl !== url ? { url } : {};
    // Not one after the other: a popup ends with the tab it shows.
    await Promise.all([
      browser.tabs.update(shown.tabId, { active: true, ...change }),
      browser.windows.update(shown.windowId, { focused: true }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Pages that were just asked for, and their tabs: the browser tells of none before it has loaded. */
const onTheWay = new Map<string, Promise<NewTab | null>>();
/** Longer than a page of ours takes; by then it is told of, or goes elsewhere. */
const onTheWayMs = 3_000;

interface NewTab {
  id?: number | undefined;
}

/** Opens a page of ours in a new tab; asked for once more while that tab is on its way, it shows it. */
async function openOnce(url: string): Promise<boolean> {
  const page = nameOf(url);
  const opening = onTheWay.get(page);
  const begun = await opening;
  if (begun?.id !== undefined) {
    const change = url === page ? {} : { url };
    const shown = await browser.tabs.update(begun.id, { active: true, ...change }).catch(() => null);
    if (shown) return true;
  }
  // Another may have begun meanwhile.
  if (onTheWay.get(page) !== opening) return await openOnce(url);
  const tab = createTab({ url });
  onTheWay.set(page, tab);
  setTimeout(() => onTheWay.get(page) === tab && onTheWay.delete(page), onTheWayMs);
  return (await tab) !== null || (await openWindow(url));
}

/** @returns null where the browser opened none */
async function createTab(wanted: { url: string; active?: boolean }): Promise<NewTab | null> {
  try {
    return (await browser.tabs.create(wanted)) ?? {};
  } catch {
    return null;
  }
}

const nameOf = (url: string) => url.replace(/[?#].*$/s, '');

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
