import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Saves what the page shows as `<name>.png` in `folder`, and gives the file's path. */
export async function saveScreenshot(folder: string, name: string, page: Page): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return path;
}
