import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchCompanion } from '../tests/e2e/driver/launch-companion.ts';
import { until } from '../tests/e2e/driver/until.ts';
import type { DatabaseFixture } from '../tests/fixtures/databases/types.ts';
import { startNewsletter } from '../tests/newsletter/server.ts';
import { buildCheckout } from './build-checkout.ts';
import { liveWithHome } from './databases/live-with-home.ts';
import { liveWithMany } from './databases/live-with-many.ts';
import { listOddItems, renderOddFeed } from './databases/odd-letter.ts';
import { makePerson, type Person } from './databases/person.ts';
import { freePort } from './free-port.ts';
import { root } from './run-tool.ts';

/**
 * `npm run databases -- DIR`: the database that an earlier build leaves, as a fixture for upgrades. DIR is a checkout of the commit
 * whose database it is, with its packages installed: b414e07 is the last of version 1, 4fbe867 the last of version 2. Its
 * production build runs in Chromium, a person's acts are done in its pages, and what it then has stored is written to
 * tests/fixtures/databases/version-N.json. Made once; made again only when the acts should be others.
 */
async function makeDatabase(directory: string): Promise<void> {
  const port = await freePort();
  const extensionDir = await buildCheckout(directory, `http://127.0.0.1:${port}`);
  const letter = await startNewsletter({ port, published: 3 });
  const browser = await launchCompanion('chromium', { extensionDir });
  try {
    await until(() => browser.badge(), 'the first check to end', 60_000);
    const person = makePerson(browser);
    await liveWithHome(person, letter);
    const isFirst = (await person.dump()).nativeVersion < 20;
    if (isFirst) await liveWithOddHome(person, letter);
    else await liveWithMany(person);
    writeFixture(await settledDump(person));
  } finally {
    await Promise.all([browser.close(), letter.close()]);
  }
}

/** Version 1 knew one newsletter: its feed becomes an odd one. */
async function liveWithOddHome(person: Person, letter: Awaited<ReturnType<typeof startNewsletter>>) {
  const now = Date.now();
  const items = listOddItems(letter.origin, now, 'One More Thing');
  const headers = { 'content-type': 'application/rss+xml' };
  for (const later of [false, true]) {
    letter.answer('/feed', { headers, body: renderOddFeed(items, later, now) });
    await person.waitForCheck();
    if (!later) await person.inLibrary('One More Thing', 'open');
  }
  await person.issueTitled('The Latest, second');
}

/** Once nothing changes any more. */
async function settledDump(person: Person): Promise<DatabaseFixture> {
  let last = '';
  return await until(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const dump = await person.dump();
    const text = JSON.stringify(dump);
    const isSettled = text === last;
    last = text;
    return isSettled && dump;
  }, 'the database to settle');
}

function writeFixture(fixture: DatabaseFixture): void {
  const folder = join(root, 'tests', 'fixtures', 'databases');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `version-${Math.floor(fixture.nativeVersion / 10)}.json`);
  writeFileSync(file, `${JSON.stringify(fixture, null, 2)}\n`);
  const counts = Object.entries(fixture.rows).map(([name, rows]) => `${name} ${rows.length}`);
  console.log(`${file}: ${counts.join(', ')}`);
}

const [directory] = process.argv.slice(2);
if (directory) await makeDatabase(directory);
else console.error('Name the checkout: npm run databases -- DIR');
