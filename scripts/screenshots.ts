import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { root } from './run-tool.ts';
import { saveScreenshot } from './save-screenshot.ts';
import { listStates } from './states/list-states.ts';
import { openState } from './states/open-state.ts';
import { startWorld, type World } from './states/start-world.ts';
import type { State } from './states/types.ts';

/**
 * `npm run screenshots [-- --docs]`: every page in every state, light and dark, into artifacts/; the popup at three heights.
 * `--docs` also renews the pictures in docs/, which the README shows.
 */
const popupHeights = [600, 450, 300];
const popupWidth = 400;
const window = { width: 1100, height: 900 };
const folder = join(root, 'artifacts', 'pages');
/** States that docs/ shows, each in a window of that size: what a person sees first, not the whole of a long page. */
const docs = new Map([
  ['popup', { width: popupWidth, height: 600 }],
  ['library', { width: 1100, height: 760 }],
  ['reader', { width: 1100, height: 760 }],
]);

async function screenshots(isForDocs: boolean): Promise<void> {
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  const pages = readdirSync(extensionDir).filter((file) => file.endsWith('.html'));
  const files: string[] = [];
  for (const [name, states] of listStates(pages)) {
    const world = await startWorld(name, 'chromium', { extensionDir, port });
    try {
      for (const state of states) files.push(...(await takeAll(world, state, isForDocs)));
    } finally {
      await world.close();
    }
  }
  console.log(`screenshots: ${files.length} in ${folder}`);
}

async function takeAll(world: World, state: State, isForDocs: boolean): Promise<string[]> {
  const page = await openState(world, state);
  const isPopup = state.page === 'popup.html';
  const files: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await world.browser.colorScheme(page, scheme);
    for (const height of isPopup ? popupHeights : [await heightOf(page)]) {
      await page.setViewport({ width: isPopup ? popupWidth : window.width, height });
      const name = [state.name, ...(isPopup ? [height] : []), scheme].join('-');
      files.push(await saveScreenshot(folder, name, page));
    }
  }
  const shown = docs.get(state.name);
  if (isForDocs && shown) {
    await world.browser.colorScheme(page, 'light');
    await page.setViewport(shown);
    await saveScreenshot(join(root, 'docs'), state.name, page);
  }
  await page.close();
  return files;
}

/** As high as the page is, within reason: what is below the fold is looked at too. */
async function heightOf(page: Page): Promise<number> {
  await page.setViewport(window);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return Math.min(Math.max(height, window.height), 3 * window.height);
}

await screenshots(process.argv.includes('--docs'));
