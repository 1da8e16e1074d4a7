import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends the browser's own process at once; those it started end when they miss it. */
export async function killBrowser(browser: Browser): Promise<void> {
  const started = browser.process();
  if (!started) throw new Error('This browser was not started here.');
  // One that could not be started is gone already.
  if (started.exitCode !== null || started.signalCode !== null) return;
  const gone = once(started, 'exit');
  started.kill('SIGKILL');
  await gone;
}
