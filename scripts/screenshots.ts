import { copyFileSync, readdirSync } from 'node:fs';
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
/** What docs/ shows, by its name there. */
const docs = [
  ['popup', 'popup-600-light'],
  ['library', 'library-light'],
  ['reader', 'reader-light'],
] as const;

async function screenshots(isForDocs: boolean): Promise<void> {
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  const pages = readdirSync(extensionDir).filter((file) => file.endsWith('.html'));
  const files: string[] = [];
  for (const [name, states] of listStates(pages)) {
    const world = await startWorld(name, 'chromium', { extensionDir, port });
    try {
      for (const state of states) files.push(...(await takeAll(world, state)));
    } finally {
      await world.close();
    }
  }
  if (isForDocs) {
    for (const [name, source] of docs) {
      const file = files.find((one) => one.endsWith(`/${source}.png`));
      if (file) copyFileSync(file, join(root, 'docs', `${name}.png`));
      else console.log(`docs/${name}.png stays as it is: this build has no such page`);
    }
  }
  console.log(`screenshots: ${files.length} in ${folder}`);
}

async function takeAll(world: World, state: State): Promise<string[]> {
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
