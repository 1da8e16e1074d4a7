import { browser } from 'wxt/browser';

/** What stands in a JSON file of the package; undefined when it cannot be read, as while the extension is being replaced. */
export async function readPackagedJson(path: '/patterns.json' | '/entities.json'): Promise<unknown> {
  try {
    const answer = await fetch(browser.runtime.getURL(path));
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
