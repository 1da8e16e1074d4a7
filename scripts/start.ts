import { join } from 'node:path';
import { launchCompanion } from '../tests/e2e/driver/launch-companion.ts';
import type { CompanionBrowser } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { startNewsletter } from '../tests/newsletter/server.ts';
import { ensureBrowser } from './browsers.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { parseStartArguments } from './parse-start-arguments.ts';
import { root } from './run-tool.ts';
import { saveScreenshots } from './save-screenshots.ts';

/**
 * `npm start`: builds the extension against the sample newsletter, loads it into Chromium, publishes an issue and shows
 * what the extension makes of it. With a display the browser stays open; without, screenshots are saved.
 */
async function start(): Promise<void> {
  const { feedFile } = parseStartArguments(process.argv.slice(2));
  const hasDisplay = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

  step('Looking for Chromium');
  ensureBrowser('chromium');
  step('Building the extension against the sample newsletter');
  const port = await freePort();
  const extensionDir = await buildCompanion('chrome', `http://127.0.0.1:${port}`);
  step(feedFile ? `Serving ${feedFile}` : 'Starting the sample newsletter');
  const newsletter = await startNewsletter({ port, ...(feedFile ? { feedFile } : {}) });
  try {
    // A feed from elsewhere has guides elsewhere: the extension must not look before that is turned off.
    if (feedFile) newsletter.hold();
    step('Starting Chromium with the extension');
    const companion = await launchCompanion('chromium', { extensionDir, headless: !hasDisplay });
    try {
      if (feedFile) {
        await companion.inExtension(() => chrome.storage.local.set({ saveGuides: false }));
        newsletter.release();
      }
      await show(companion, feedFile ? undefined : () => newsletter.publish());
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
