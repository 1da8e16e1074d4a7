import { browser } from 'wxt/browser';

/** What the document of the tab in front says of itself. */
export interface PageHead {
  url: string;
  /** Its title, names and links as markup, untrusted. */
  head: string;
}

/**
 * Reads the page in front once; nothing stays in it. The browser allows it for the one click that opened the popup
 * (https://developer.chrome.com/docs/extensions/develop/concepts/activeTab).
 *
 * @returns null for a page that is not of the web, or may not be read
 */
export async function readActivePage(): Promise<PageHead | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) return null;
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readHead });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, to which it is sent as text: it may use nothing from outside. */
function readHead(): PageHead {
  const wanted =
    'head > title, base[href], meta[property="og:site_name"], link[rel~="alternate" i][href], link[rel~="feed" i][href]';
  const parts = [...document.querySelectorAll(wanted)].slice(0, 60);
  return { url: location.href, head: parts.map(({ outerHTML }) => outerHTML.slice(0, 1_000)).join('\n') };
}
