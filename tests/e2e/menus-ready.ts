import type { CompanionBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';

/**
 * Waits until the lines of the menu of a right click are there and know where posts lie: they are created at the start, and changed
 * once a check has told.
 *
 * @returns what they were made of, as JSON
 */
export async function menusReady(browser: CompanionBrowser): Promise<string> {
  return await until(async () => {
    const { menus = '' } = await browser.inExtension(() =>
      chrome.storage.session.get<{ menus?: string }>('menus'),
    );
    return menus.includes('http://127.0.0.1/*') && menus;
  }, 'the menu to know where posts lie');
}
