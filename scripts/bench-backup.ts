import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchCompanion } from '../tests/e2e/driver/launch-companion.ts';
import type { CompanionBrowser } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { startNewsletter } from '../tests/newsletter/server.ts';
import { measurePage } from './backup/measure-page.ts';
import { seedRows } from './backup/seed-rows.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { watchHeap } from './many/watch-heap.ts';
import { runCommand } from './run-command.ts';

const [issues, guides] = [10_000, 500];
const atATime = 250;
const minutes = 60_000;

/**
 * `npm run bench:backup`: 10,000 issues and 500 guides of 200 kB each in Chromium: how long a backup takes to be made in a page and
 * kept by the worker, to be looked into and to be restored in another browser, and how much memory whoever does it has at most.
 */
runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'companion-bench-'));
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  const newsletter = await startNewsletter({ port });
  try {
    const first = await launchCompanion('chromium', { extensionDir });
    await until(() => first.badge(), 'the first check to end', minutes);
    for (let at = 0; at < issues; at += atATime) await first.inExtension(seedRows, at, atATime, guides);
    const file = await measureMaking(first, folder);
    await first.close();
    const second = await launchCompanion('chromium', { extensionDir });
    await until(() => second.badge(), 'the first check to end', minutes);
    await measureRestoring(second, file);
    await second.close();
    return true;
  } finally {
    await newsletter.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function measureMaking(browser: CompanionBrowser, folder: string): Promise<string> {
  const stop = await watchHeap(browser);
  const startedAt = Date.now();
  const dayAgo = { at: Date.now() - 25 * 60 * minutes, checksum: null };
  await browser.inExtension((generations) => chrome.storage.local.set({ generations }), dayAgo);
  await browser.inExtension(() => chrome.runtime.sendMessage({ type: 'resume' }));
  await until(() => browser.inExtension(isKept), 'a backup to be kept', 10 * minutes);
  report('kept by the worker', Date.now() - startedAt, await stop());

  const page = await browser.openPage('options.html');
  const devtools = await page.createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.waitForSelector('#backup-guides');
  const made = await measurePage(page, async () => {
    await page.click('[data-part="save-backup"]');
    await waitFor(page, '[data-part="backup-saved"] .options-good');
  });
  const file = await until(() => {
    const name = readdirSync(folder).find((one) => one.endsWith('.gz'));
    return name !== undefined && existsSync(join(folder, name)) && join(folder, name);
  }, 'the file to be there');
  report(`made in a page (${megabytes(statSync(file).size)})`, made.ms, made.bytes);
  await page.close();
  return file;
}

async function measureRestoring(browser: CompanionBrowser, file: string): Promise<void> {
  const page = await browser.openPage('options.html');
  const input = (await page.waitForSelector('#backup-file')) as ElementHandle<HTMLInputElement>;
  const looked = await measurePage(page, async () => {
    await input.uploadFile(file);
    await waitFor(page, '[data-part="restore-backup"]');
  });
  report('looked into', looked.ms, looked.bytes);
  const restored = await measurePage(page, async () => {
    await page.click('[data-part="restore-backup"]');
    await waitFor(page, '[data-part="backup-restore"] .options-good');
  });
  report('restored', restored.ms, restored.bytes);
  const again = await measurePage(page, async () => {
    await input.uploadFile(file);
    await waitFor(page, '.backup-found');
  });
  report('looked into again', again.ms, again.bytes);
}

const waitFor = async (page: Page, selector: string) =>
  await page.waitForSelector(selector, { timeout: 10 * minutes });

async function isKept(): Promise<boolean> {
  const stored = await chrome.storage.local.get<{ generations?: { checksum: string | null } }>('generations');
  return typeof stored.generations?.checksum === 'string';
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function report(what: string, ms: number, bytes: number): void {
  console.log(`${what}: ${(ms / 1000).toFixed(1)} s, ${megabytes(bytes)} of memory at most`);
}
