import { launchCompanion } from '../tests/e2e/driver/launch-companion.ts';
import { startNewsletter } from '../tests/newsletter/server.ts';
import { ensureBrowser } from './browsers.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { parseStartArguments } from './parse-start-arguments.ts';
import { showCompanion } from './show-companion.ts';

/**
 * `npm start`: builds the extension against the sample newsletter, loads it into Chromium, publishes an issue and shows
 * what the extension makes of it. With a display the browser stays open; without, screenshots are saved.
 */
async function start(): Promise<void> {
  const { feedFile } = parseStartArguments(process.argv.slice(2));
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

  step('Looking for Chromium');
  step(`Found ${ensureBrowser('chromium')}`);
  step('Building the extension against the sample newsletter');
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  step(feedFile ? `Serving ${feedFile}` : 'Starting the sample newsletter');
  const newsletter = await startNewsletter({ port, ...(feedFile ? { feedFile } : {}) });
  try {
    // The guides of a feed from elsewhere are elsewhere: nothing is answered until saving them is turned off.
    if (feedFile) newsletter.hold();
    step(`Starting Chromium with the extension; the newsletter is at http://127.0.0.1:${port}`);
    const companion = await launchCompanion('chromium', { extensionDir, headless: !hasDisplay });
    try {
      if (feedFile) {
        await companion.inExtension(() => chrome.storage.local.set({ saveGuides: false }));
        newsletter.release();
        step('Guides are not saved by themselves: nothing outside this machine is contacted');
      }
      const publish = feedFile ? undefined : () => newsletter.publish();
      await showCompanion(companion, { publish, keepOpen: hasDisplay, step });
      if (hasDisplay) {
        step('The browser stays open: close it, or press Ctrl-C here, to end');
        await companion.closed;
      }
    } finally {
      await companion.close();
    }
  } finally {
    await newsletter.close();
  }
}

function step(what: string): void {
  console.log(`[${process.uptime().toFixed(1)} s] ${what}`);
}

try {
  await start();
} catch (error) {
  console.error(`\nnpm start failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
