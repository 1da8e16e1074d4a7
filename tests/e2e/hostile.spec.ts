import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookForEffects } from '../../scripts/hostile/look-for-effects.ts';
import { type HostileServer, startHostileServer } from '../../scripts/hostile/start-hostile-server.ts';
import { tryRows } from '../../scripts/hostile/try-rows.ts';
import type { CompanionBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import { launchUnderTest } from './launch-under-test.ts';
import { says } from './page/says.ts';
import { underTest } from './under-test.ts';

/** Harmless, one of a kind; what `npm run hostile -- FILE` tries from a file. */
const rows = (origin: string) => [
  { name: 'runs', html: "<script>(globalThis.traces??=[]).push('runs')</script>" },
  {
    name: 'handles',
    html: `<img src="${origin}/trace/handles" onerror="(globalThis.traces??=[]).push('handles')">`,
  },
  { name: 'leads', html: '<a href="javascript:void 0">Read the guide</a>' },
  { name: 'sends', html: `<form action="${origin}/trace/sends"><button>Go on</button></form>` },
  { name: 'styles', html: `<style>@import '${origin}/trace/styles';.button{display:none}</style>` },
  { name: 'covers', html: '<div style="position:fixed;inset:0;z-index:9999">Sign in again</div>' },
  { name: 'turns', html: '\u202ecba' },
  { name: 'frames', html: `<iframe src="${origin}/trace/frames"></iframe>` },
];

describe.each(['chromium', 'firefox'] as const)('markup in %s', (kind) => {
  const { port, origin } = underTest();
  let server: HostileServer;
  let browser: CompanionBrowser;

  beforeAll(async () => {
    server = await startHostileServer(port, rows(origin));
    browser = await launchUnderTest(kind);
    await until(() => browser.badge(), 'the first check to end', 60_000);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is text wherever it is shown: on every page, in a list of another reader, in a notification', async () => {
    expect(await tryRows({ browser, rows: rows(origin), server, origin })).toEqual([]);
  });

  it('would be seen, had it an effect', async () => {
    const page = await browser.openPage('options.html');
    // All of it is there by then: nothing that is put into it goes with what is drawn anew.
    await page.waitForSelector('#sync:not(:disabled)');
    for (const { name, html } of rows(origin)) {
      await page.evaluate((markup) => {
        const place = document.createElement('span');
        place.id = 'markup';
        place.innerHTML = `${markup} and more`;
        document.querySelector('main p')?.append(place);
      }, html);
      expect(await page.evaluate(lookForEffects), name).not.toEqual([]);
      await page.evaluate(() => document.querySelector('#markup')?.remove());
      expect(await page.evaluate(lookForEffects), `without ${name}`).toEqual([]);
    }
    await page.close();
  });

  it('has no guide at an address that names none', async () => {
    const page = await browser.openPage('guide.html#%');
    await says(page, 'Guide not found');
    await page.close();
  });
});
