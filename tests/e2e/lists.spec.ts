import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { readTable } from './read-table.ts';
import { textOf } from './text-of.ts';

/** Cyrillic letters of windows-1251 lie in the order of their code points. */
const encode = (text: string) =>
  Buffer.from(
    [...text].map((letter) => (letter > '~' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))),
  );

describe.each(['chromium', 'firefox'] as const)('a list of another reader, in %s', (kind) => {
  let companion: Companion;
  const folder = mkdtempSync(join(tmpdir(), 'companion-list-'));

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await companion?.close();
  });

  it('is read in its own encoding; what cannot be asked is left out with why, what was off is not ticked', async () => {
    const { browser, newsletter } = companion;
    const item = '<item><title>Lamps</title><guid>1</guid></item>';
    const body = `<rss version="2.0"><channel><title>Lamps</title>${item}</channel></rss>`;
    newsletter.answer('/lamps', { status: 200, headers: { 'content-type': 'application/rss+xml' }, body });
    const outlines = [
      `<outline type="rss" text="Лампы" xmlUrl="feed:${newsletter.origin}/lamps"/>`,
      `<outline type="rss" text="Switched off" xmlUrl="${newsletter.origin}/off" m:disabled="true"/>`,
      '<outline type="rss" text="Paid" xmlUrl="https://reader:hush-hush@paid.example/feed"/>',
      '<outline type="rss" text="Mailed" xmlUrl="newsletter:7:desk@mailed.example"/>',
    ];
    const file = join(folder, 'list.opml');
    const head = '<?xml version="1.0" encoding="windows-1251"?><opml version="2.0"><body>';
    writeFileSync(file, encode(`${head}${outlines.join('')}</body></opml>`));

    const page = await browser.openPage('options.html');
    const input = (await page.waitForSelector('#opml-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    const add = await page.waitForSelector('[data-part="opml"] .button-primary');
    const text = await textOf(page);
    expect(text).toContain('Лампы');
    expect(text).toMatch(/do(?:es)? not send: Paid\./);
    expect(text).toMatch(/by e-mail: Mailed\./);
    expect(await page.content()).not.toContain('hush-hush');
    const ticks = await page.$$eval('[data-part="opml"] input', (boxes) => boxes.map((box) => box.checked));
    expect(ticks).toEqual([true, false]);
    await add?.click();
    await page.waitForFunction(() => document.body.innerText.includes('1 newsletter was added.'));
    const rows = await readTable(browser, 'newsletters');
    expect(rows.map(({ name }) => name)).toContain('Лампы');
    expect(rows).toHaveLength(2);
    await page.close();
  });
});
