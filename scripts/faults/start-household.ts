import { checksEnded } from '../../tests/e2e/checks.ts';
import { launchCompanion } from '../../tests/e2e/driver/launch-companion.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { startNewsletter } from '../../tests/newsletter/server.ts';
import type { BrowserName } from '../browsers.ts';
import { askWorker } from '../hostile/ask-worker.ts';
import type { Household } from './types.ts';

interface HouseholdOptions {
  kind: BrowserName;
  /** Folder of the build under test, and the port at which it looks for its newsletter. */
  extensionDir: string;
  port: number;
  /** A temporary folder unless given. */
  profileDir?: string;
}

export const secondName = 'Practice Notes';

/** The companion installed afresh, with two newsletters that were checked, and started once more: it stays in the profile. */
export async function startHousehold({
  kind,
  extensionDir,
  port,
  profileDir,
}: HouseholdOptions): Promise<Household> {
  // An answer takes as long as one over a network: a fault can come while it is waited for.
  const newsletter = await startNewsletter({ port, published: 6, feedLength: 12 });
  const second = await startNewsletter({ name: secondName, published: 4 });
  for (const { slug, title } of second.issues) second.edit(slug, { title: `Notes: ${title}` });
  const browser = await launchCompanion(kind, { extensionDir, ...(profileDir ? { profileDir } : {}) });
  const close = async () => {
    await browser.close();
    await Promise.all([newsletter.close(), second.close()]);
  };
  try {
    await checksEnded(browser, 1, 60_000);
    const wanted = {
      name: secondName,
      address: second.origin,
      source: { kind: 'feed', url: second.feedUrl },
    };
    await askWorker(browser, { type: 'subscribe', newsletters: [wanted] });
    const row = await until(async () => {
      const added = (await readTable(browser, 'newsletters')).find(({ name }) => name === secondName);
      const checks = await readTable(browser, 'checks');
      return checks.some(({ newsletterId }) => newsletterId === added?.id) && added;
    }, 'the second newsletter to be checked');
    await browser.relaunch();
    for (const path of ['/feed', /^\/files\//]) newsletter.answer(path, { delayMs: 150 });
    return { browser, newsletter, second, secondId: row.id, close };
  } catch (error) {
    await close();
    throw error;
  }
}
