import { browser } from 'wxt/browser';

/** What a browser may have to show a page beside web pages; one of them, or none as on phones. */
interface Surfaces {
  sidePanel?: { open?: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open?: () => Promise<void> };
}

const surfaces = (): Surfaces => browser;

/** Whether the browser can show `sidepanel.html` beside web pages when it is asked to. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = surfaces();
  return (sidePanel?.open ?? sidebarAction?.open) !== undefined;
}

/** The window of the calling page, which has to be known ahead of the click. */
export async function findOwnWindow(): Promise<number | null> {
  try {
    return (await browser.windows.getCurrent()).id ?? null;
  } catch {
    return null;
  }
}

/**
 * Opens the side panel of a window, which stays open there. Call it in the click itself: browsers refuse it after an await
 * (https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open,
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction/open).
 *
 * @returns false when the browser did not open it
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = surfaces();
  try {
    if (sidePanel?.open) await sidePanel.open({ windowId });
    else if (sidebarAction?.open) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
