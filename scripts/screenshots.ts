import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { readProfile } from './profile/read-profile.ts';
import { runCommand } from './run-command.ts';
import { root } from './run-tool.ts';
import { saveScreenshot } from './save-screenshot.ts';
import type { World } from './states/start-world.ts';
import type { State } from './states/types.ts';
import { visitStates } from './states/visit-states.ts';
import { takeStorePictures } from './store/take-store-pictures.ts';

const popupWidth = 400;
/** Sizes in which a page is looked at whose window is not a tab's. */
const sizes: Readonly<Record<string, readonly { width: number; height: number }[]>> = {
  'popup.html': [600, 450, 300].map((height) => ({ width: popupWidth, height })),
  'sidepanel.html': [280, 400, 600].map((width) => ({ width, height: 900 })),
};
const window = { width: 1100, height: 900 };
const pages = join(root, 'artifacts', 'pages');
/** States that docs/ shows, each in a window of that size: what a person sees first, not the whole of a long page. */
const docs = new Map([
  ['popup', { width: popupWidth, height: 600 }],
  ['library', { width: 1100, height: 674 }],
  ['reader', { width: 1100, height: 658 }],
]);

/**
 * `npm run screenshots [-- --docs] [STATE…]`: every page in every state, or in those that are named, light and dark, into
 * artifacts/; the popup at three heights, the side panel at three widths.
 * `--docs` also renews the pictures in docs/, which the README shows. `--language ar`: in that language, into a folder of its own;
 * `--only popup,library`: those pages alone. `--store [--language de]`: instead the pictures and texts for the stores, in all
 * languages or one.
 */
runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    options: {
      docs: { type: 'boolean', default: false },
      store: { type: 'boolean', default: false },
      language: { type: 'string' },
      only: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { language } = values;
  if (values.store) {
    const { newsletter } = await readProfile(process.env.COMPANION_PROFILE);
    const count = await takeStorePictures(newsletter, language);
    console.log(`pictures for the stores: ${count}`);
    return count > 0;
  }
  const folder = join(pages, language ?? '');
  const only = values.only?.split(',').map((page) => `${page}.html`);
  const wants = ({ name, page }: State) =>
    (positionals.length === 0 || positionals.includes(name)) && (only?.includes(page) ?? true);
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  const files: string[] = [];
  const build = { kind: 'chromium', extensionDir, port, language } as const;
  const look = async (page: Page, state: State, { browser }: World) => {
    const own = sizes[state.page];
    for (const scheme of ['light', 'dark'] as const) {
      await browser.colorScheme(page, scheme);
      for (const size of own ?? [{ width: window.width, height: await heightOf(page) }]) {
        await page.setViewport(size);
        const name = [state.name, ...(own ? [size[toldBy(state.page)]] : []), scheme].join('-');
        files.push(await saveScreenshot(folder, name, page));
      }
    }
    const shown = docs.get(state.name);
    if (values.docs && shown) {
      await browser.colorScheme(page, 'light');
      await page.setViewport(shown);
      await saveScreenshot(join(root, 'docs'), state.name, page);
    }
  };
  await visitStates(build, look, wants);
  console.log(`screenshots: ${files.length} in ${folder}`);
  return files.length > 0;
});

/** What its sizes differ by. */
const toldBy = (page: string) => (page === 'popup.html' ? 'height' : 'width');

/** As high as the page is, within reason: what is below the fold is looked at too. */
async function heightOf(page: Page): Promise<number> {
  await page.setViewport(window);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return Math.min(Math.max(height, window.height), 3 * window.height);
}
