import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Saves one PNG a page as `<name>.png` in `folder`, each in its whole length, and gives the files' paths. */
export async function saveScreenshots(folder: string, pages: Record<string, Page>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [name, page] of Object.entries(pages)) {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: true });
    files.push(path);
  }
  return files;
}
