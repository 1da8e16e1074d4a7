import type { Page, Target } from 'puppeteer-core';
import type { CompanionBrowser } from '../e2e/driver/types.ts';
import { until } from '../e2e/driver/until.ts';

/** Runs in the worker: what the browser tells it when somebody presses Enter behind the keyword. */
function enter(text: string): boolean {
  const event = chrome.omnibox.onInputEntered as unknown as {
    hasListeners(): boolean;
    dispatch(text: string, place: 'newForegroundTab'): void;
  };
  if (!event.hasListeners()) return false;
  event.dispatch(text, 'newForegroundTab');
  return true;
}

/** In Chromium, as if the person typed the keyword and that text, and pressed Enter. @returns the page that opens */
export async function enterInAddressBar(
  { baseUrl, openPage }: CompanionBrowser,
  text: string,
): Promise<Page> {
  const page = await openPage('manifest.json');
  const browser = page.browser();
  const before = new Set(browser.targets());
  // Any message wakes a stopped worker; nobody answers this one.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
  const isWorker = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(baseUrl);
  // A worker just started has no `chrome` and no listeners for a moment; one that is just ending is followed by another.
  await until(async () => {
    const worker = await (await browser.waitForTarget(isWorker, { timeout: 10_000 })).worker();
    return await worker?.evaluate(enter, text);
  }, 'the worker to listen to the address bar');
  const opened = await browser.waitForTarget((one) => one.type() === 'page' && !before.has(one));
  const shown = await opened.page();
  if (!shown) throw new Error('Nothing opened.');
  return shown;
}
