import type { Page } from 'puppeteer-core';
import type { CompanionBrowser } from '../tests/e2e/driver/types.ts';
import { isWholePopup } from './is-whole-popup.ts';

/**
 * The popup in a tab, as long as its content instead of the 600 pixels a browser gives a popup at most, so that one picture
 * shows all that it holds. The popup itself cannot be resized: "Target does not support metrics override".
 */
export async function openWholePopup(companion: CompanionBrowser, title: string): Promise<Page> {
  const page = await companion.openPage('popup.html');
  await page.waitForFunction(isWholePopup, {}, title);
  const height = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    const rule = 'height: auto !important; max-height: none !important; overflow: visible !important;';
    sheet.replaceSync(`html, body, .popup, .popup-body { ${rule} }`);
    document.adoptedStyleSheets.push(sheet);
    return document.querySelector('.popup')?.scrollHeight ?? 600;
  });
  await page.setViewport({ width: 400, height });
  return page;
}
