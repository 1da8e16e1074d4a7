import { browser } from 'wxt/browser';

/** A line of the menu that a right click opens. */
export interface MenuItem {
  id: string;
  title: string;
  /** What the click has to be on. */
  context: 'page' | 'link' | 'selection';
  /** Match patterns of the documents it stands in. */
  documents: readonly string[];
  /** Match patterns of the addresses that a link may lead to. */
  targets?: readonly string[];
}

/** What somebody clicked on, as far as the browser says. */
export interface MenuClick {
  menuItemId: string | number;
  /** The document of the tab; in Firefox also where the click was in a popup over it. */
  pageUrl?: string | undefined;
  /** What the click was in, in Firefox alone: `tab`, `popup`, `sidebar`. */
  viewType?: string | undefined;
  linkUrl?: string | undefined;
  selectionText?: string | undefined;
}

/**
 * Has the menu hold these lines. What is there already is changed: a line that is created twice is an error in every browser, and
 * of those of before a restart Firefox alone still has some.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/contextMenus
 */
export async function ensureMenuItems(items: readonly MenuItem[]): Promise<void> {
  // Browsers of phones have no such menu.
  const { contextMenus } = browser;
  if (!contextMenus) return;
  for (const { id, title, context, documents, targets } of items) {
    const line = {
      ...{ title, contexts: [context] as [typeof context], documentUrlPatterns: [...documents] },
      ...(targets ? { targetUrlPatterns: [...targets] } : {}),
    };
    try {
      await contextMenus.update(id, line);
    } catch {
      await create({ id, ...line });
    }
  }
}

/** The match pattern of a page of the extension, whatever stands behind its name. */
export const patternOfPage = (page: string): string => `${browser.runtime.getURL('/')}${page}*`;

type NewItem = Parameters<typeof browser.contextMenus.create>[0];

/** Rejects where the browser refuses it, which it tells in the callback alone. */
function create(item: NewItem): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  browser.contextMenus.create(item, () => {
    const failure = browser.runtime.lastError;
    if (failure) reject(new Error(failure.message ?? 'The browser refused the line of the menu.'));
    else resolve();
  });
  return promise;
}
