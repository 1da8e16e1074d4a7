import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import type { World } from '../states/start-world.ts';
import type { Look } from './types.ts';

/** CSS pixels; the popup's own height, and that of a small window. */
const height = 600;

/** One for all looks at a page: what is imitated ends with its session. */
const sessions = new WeakMap<Page, CDPSession>();

/** Shows a page as it looks at that width and in that mode. */
export async function applyLook(
  kind: BrowserName,
  { browser }: World,
  page: Page,
  { width, mode }: Look,
): Promise<void> {
  await page.setViewport({ width, height });
  if (kind === 'chromium') {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    const value = mode === 'forced colours' ? 'active' : 'none';
    const scheme = mode === 'dark' ? 'dark' : 'light';
    const features = [
      { name: 'forced-colors', value },
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
  } else {
    await browser.colorScheme(page, mode === 'dark' ? 'dark' : 'light');
  }
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
      scrollTo(0, 0);
      // Until it is painted like that.
      return new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
      );
    },
    mode === 'large text' ? '200%' : '',
  );
}
