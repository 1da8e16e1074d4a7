import type { Page } from 'puppeteer-core';
import type { CompanionBrowser } from '../driver/types.ts';

/**
 * How much of what a page shows is white, 0 to 1. No script sees into the browser's PDF viewer, but a rendered page is a
 * white sheet on the viewer's dark or grey ground.
 */
async function whiteShare(browser: CompanionBrowser, page: Page): Promise<number> {
  const png = await page.screenshot({ encoding: 'base64' });
  return await browser.inExtension(async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) return 0;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let white = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) > 750) white++;
    }
    return white / (bitmap.width * bitmap.height);
  }, png);
}

/** Whether a sheet lies on the viewer's ground: neither all ground nor an empty white frame. */
export async function showsSheet(browser: CompanionBrowser, page: Page): Promise<boolean> {
  const share = await whiteShare(browser, page);
  return share > 0.2 && share < 0.9;
}
