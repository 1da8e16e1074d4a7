import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { lookForEffects } from './look-for-effects.ts';
import { renderHostileOpml } from './render-hostile.ts';
import type { HostileServer } from './start-hostile-server.ts';
import { checkRows, subscribeToRows } from './subscribe-to-rows.ts';
import type { Effect, HostileRow } from './types.ts';

interface Trial {
  browser: CompanionBrowser;
  rows: readonly HostileRow[];
  server: HostileServer;
  origin: string;
}

/**
 * Puts each row through the extension as a publisher could: as a newsletter's name and as title, description, author, content and
 * guide of its issues, and as a list of another reader; then looks at every page that shows them, and at what was told.
 *
 * @returns what came of it; empty when all rows were taken for text
 * @throws when the rows did not get as far as a page or a notification: then nothing was tried
 */
export async function tryRows({ browser, rows, server, origin }: Trial): Promise<Effect[]> {
  const effects: Effect[] = [];
  const look = async (page: Page, where: string, row: string | null = null) => {
    // The page's own word: over BiDi the driver does not learn of it.
    const address = await page.evaluate(() => location.href);
    const found = await page.evaluate(lookForEffects);
    if (!address.startsWith(browser.baseUrl)) found.push(`led the page to ${address}`);
    for (const what of found) effects.push({ row: row ?? nameIn(what, rows), where, what });
  };
  const ids = await subscribeToRows(
    browser,
    rows.map((_row, place) => server.feedUrl(place)),
  );
  await checkRows(browser, ids);
  await lookAtPopup(browser, ids, async (page, place) => await look(page, 'popup', rows[place]?.name));
  server.publish();
  await checkRows(browser, ids);
  await until(async () => (await browser.notifications()).length > 0, 'a notification');
  await lookAtPopup(browser, ids, async (page, place) => await look(page, 'popup', rows[place]?.name));
  await lookAtLibrary(browser, async (page) => await look(page, 'library'));
  await lookAtReader(browser, ids, async (page, place) => await look(page, 'reader', rows[place]?.name));
  await lookAtOptions(browser, renderHostileOpml(rows, origin), async (page) => await look(page, 'options'));

  const places = new Map(ids.map((id, place) => [id, place]));
  const guides = (await readTable(browser, 'guides')).filter(({ newsletterId }) => places.has(newsletterId));
  if (guides.length < rows.length)
    throw new Error(`${guides.length} guides of ${rows.length} rows were found.`);
  const nameOf = (newsletterId: string) => rows[places.get(newsletterId) ?? -1]?.name ?? null;
  await lookAtGuides(browser, guides, async (page, guide) => {
    await look(page, 'guide', nameOf(guide.newsletterId));
  });
  for (const { newsletterId, url } of [...guides, ...(await readTable(browser, 'issues'))]) {
    if (url !== null && !/^https?:/i.test(url))
      effects.push({ row: nameOf(newsletterId), where: 'database', what: `leads to ${url}` });
  }
  for (const path of server.traces)
    effects.push({ row: nameIn(path, rows), where: 'server', what: `was asked for ${path}` });
  for (const address of browser.requestsOutside().filter((one) => /\.example\b/.test(one)))
    effects.push({ row: nameIn(address, rows), where: 'network', what: `was asked for ${address}` });
  return effects;
}

/** The row that an effect names, as those do that leave a trace. */
const nameIn = (what: string, rows: readonly HostileRow[]) =>
  rows.find(({ name }) => what.includes(name))?.name ?? null;

type Look = (page: Page, place: number) => Promise<void>;

async function lookAtPopup(browser: CompanionBrowser, ids: readonly string[], look: Look): Promise<void> {
  const page = await browser.openPopup();
  for (const [place, id] of ids.entries()) {
    await page.waitForFunction(
      (newsletterId) => {
        const tab = document.getElementById(`tab:${newsletterId}`);
        if (tab?.getAttribute('aria-selected') === 'false') tab.click();
        const menu = document.querySelector<HTMLSelectElement>('.popup-menu');
        if (menu && menu.value !== newsletterId) {
          menu.value = newsletterId;
          menu.dispatchEvent(new Event('change', { bubbles: true }));
        }
        const shown = document.querySelector(`main[data-newsletter="${newsletterId}"]`);
        return Boolean(shown?.querySelector('h1.popup-title') && shown.querySelector('[data-part="recent"]'));
      },
      { polling: 50 },
      id,
    );
    await look(page, place);
  }
  await page.close();
}

async function lookAtLibrary(browser: CompanionBrowser, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.openPage('library.html');
  // Only the lines in sight are drawn: a screen after the other.
  for (let isEnd = false; !isEnd; ) {
    await page.waitForSelector('[data-part="history"][aria-busy="false"]');
    await look(page);
    isEnd = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      return scrollY === before;
    });
  }
  // Firefox never says that a page of an extension has loaded.
  await page.goto(`${browser.baseUrl}/library.html?view=guides`, { waitUntil: [] });
  await page.waitForSelector('[data-part="guides"]');
  // Until all guides are shown.
  await page.waitForFunction(
    () => {
      const more = [...document.querySelectorAll<HTMLElement>('.library-more')];
      for (const button of more) button.click();
      return more.length === 0;
    },
    { polling: 200 },
  );
  await look(page);
  await page.close();
}

/** Every issue of each newsletter, one after another as a reader goes through them. */
async function lookAtReader(browser: CompanionBrowser, ids: readonly string[], look: Look): Promise<void> {
  const page = await browser.openPage('reader.html');
  for (const { id, newsletterId } of await readTable(browser, 'issues')) {
    const place = ids.indexOf(newsletterId);
    if (place < 0) continue;
    await page.evaluate((issueId) => {
      document.querySelector('.reader')?.setAttribute('data-left', '');
      location.hash = encodeURIComponent(issueId);
    }, id);
    await page.waitForSelector('.reader:not([data-left]) .reader-text');
    await look(page, place);
  }
  await page.close();
}

async function lookAtOptions(
  browser: CompanionBrowser,
  opml: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'companion-hostile-'));
  const file = join(folder, 'list.opml');
  writeFileSync(file, opml);
  const page = await browser.openPage('options.html');
  try {
    const input = (await page.waitForSelector('#opml-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForSelector('[data-part="opml"] .options-names li');
    await look(page);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lookAtGuides<G extends { id: string }>(
  browser: CompanionBrowser,
  guides: readonly G[],
  look: (page: Page, guide: G) => Promise<void>,
): Promise<void> {
  const page = await browser.openPage('guide.html');
  for (const guide of guides) {
    await page.evaluate((id) => {
      document.querySelector('.guide')?.setAttribute('data-left', '');
      location.hash = encodeURIComponent(id);
    }, guide.id);
    await page.waitForSelector('.guide:not([data-left]) .guide-words');
    await look(page, guide);
  }
  await page.close();
}
