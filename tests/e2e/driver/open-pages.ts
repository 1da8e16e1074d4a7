import type { CompanionEngine } from './types.ts';

/** Pages of the extension that are open in tabs, without its origin, as `library.html?view=notes`. */
export async function openPages(browser: CompanionEngine): Promise<string[]> {
  return await browser.inExtension(async () =>
    (await chrome.runtime.getContexts({})).flatMap(({ tabId, documentUrl }) =>
      tabId >= 0 && documentUrl ? [documentUrl.replace(/^[^/]+\/\/[^/]+\//, '')] : [],
    ),
  );
}
