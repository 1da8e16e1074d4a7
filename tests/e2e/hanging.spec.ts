import { expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { startCompanion } from './companion.ts';
import { launchUnderTest } from './launch-under-test.ts';
import { openTrouble } from './open-trouble.ts';
import { says } from './page/says.ts';
import { readIssues } from './read-table.ts';

/** Both browsers wait for it at the same time: half a minute each. */
it('a server that does not answer within 25 seconds leaves the issues as they are and has its sentence', async () => {
  const companion = await startCompanion('chromium');
  const firefox = await launchUnderTest('firefox');
  try {
    const browsers = [companion.browser, firefox];
    for (const browser of browsers) await checksEnded(browser, 1);
    const before = await Promise.all(browsers.map(readIssues));

    companion.newsletter.answer('/feed', { hang: true });
    const checks = await Promise.all(browsers.map((browser) => checkByAlarm(browser, 60_000)));
    companion.newsletter.answer('/feed', null);
    const failed = { outcome: 'failed', error: { kind: 'timeout' } };
    expect(checks).toMatchObject([failed, failed]);
    expect(await Promise.all(browsers.map(readIssues))).toEqual(before);

    for (const browser of browsers) {
      const page = await browser.openPage('options.html');
      await openTrouble(page);
      await says(page, /did not answer|too long/i);
    }
  } finally {
    await firefox.close();
    await companion.close();
  }
});
