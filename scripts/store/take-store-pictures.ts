import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { NewsletterProfile } from '../../utils/newsletter.ts';
import { buildCompanion } from '../build-companion.ts';
import { freePort } from '../free-port.ts';
import { root } from '../run-tool.ts';
import { saveScreenshot } from '../save-screenshot.ts';
import { visitStates } from '../states/visit-states.ts';
import { picturePage } from './picture-page.ts';
import { readListings } from './read-listings.ts';
import { saveListing } from './save-listing.ts';
import { storeSize, storeStates } from './store-states.ts';
import type { Listing } from './types.ts';

const popup = { width: 400, height: 600 };
const wide = { width: 1160, height: 672 };
const stateNames = [...storeStates.values()];

/**
 * Saves what the stores show, a folder a language in `artifacts/store`: the texts of the listing, and a picture for each of its
 * captions. A language that the extension does not speak yet has its texts alone.
 *
 * @param only as a listing's file is called; all unless given
 * @returns how many pictures were saved
 */
export async function takeStorePictures(newsletter: NewsletterProfile, only?: string): Promise<number> {
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  let count = 0;
  for (const [name, listing] of readListings(newsletter)) {
    if (only !== undefined && only !== name) continue;
    const folder = join(root, 'artifacts', 'store', name);
    console.log(await saveListing(folder, listing));
    if (!existsSync(join(extensionDir, '_locales', name))) {
      console.log(`${name}: no pictures, since the extension does not speak it`);
      continue;
    }
    const language = name.replace('_', '-');
    const build = { kind: 'chromium', extensionDir, port, language } as const;
    await visitStates(
      build,
      async (page, state) => {
        const at = stateNames.indexOf(state.name);
        const drawn = await draw(page, [...storeStates.keys()][at] ?? '', { language, listing, newsletter });
        await saveScreenshot(folder, `${at + 1}-${state.name}`, drawn);
        await drawn.close();
        count += 1;
      },
      (state) => stateNames.includes(state.name),
    );
  }
  return count;
}

/** A page that shows the picture as the stores want it. */
async function draw(
  page: Page,
  picture: string,
  { language, listing, newsletter }: { language: string; listing: Listing; newsletter: NewsletterProfile },
): Promise<Page> {
  const size = page.url().includes('/popup.html') ? popup : wide;
  await page.setViewport(size);
  const image = await page.screenshot({ encoding: 'base64' });
  const drawn = await page.browser().newPage();
  await drawn.setViewport(storeSize);
  const caption = listing.screenshots.get(picture) ?? '';
  await drawn.setContent(
    picturePage({ caption, name: listing.name, language, image, ...size }, newsletter.accent),
  );
  return drawn;
}
