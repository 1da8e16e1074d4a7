import { changeRows } from '../../tests/e2e/driver/change-rows.ts';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { askWorker } from './ask-worker.ts';

/**
 * Subscribes to feeds under a name nobody chose, so that each gets its own.
 *
 * @returns their ids, in the order of the feeds
 */
export async function subscribeToRows(
  browser: CompanionBrowser,
  feeds: readonly string[],
): Promise<string[]> {
  const newsletters = feeds.map((address) => ({
    ...{ name: '127.0.0.1', isNamed: false, address, source: { kind: 'feed', url: address } },
  }));
  const { added } = await askWorker(browser, { type: 'subscribe', newsletters });
  const ids = new Map((await readTable(browser, 'newsletters')).map(({ id, address }) => [address, id]));
  const own = feeds.flatMap((address) => ids.get(address) ?? []);
  if (own.length !== feeds.length)
    throw new Error(`${added.length} of ${feeds.length} newsletters were added.`);
  return own;
}

/** Has each newsletter looked at, as "Check now" does, and as if the minute were over in which that is refused. */
export async function checkRows(browser: CompanionBrowser, ids: readonly string[]): Promise<void> {
  const queue = [...ids];
  const check = async (newsletterId: string): Promise<void> => {
    await browser.inExtension(changeRows, 'checkStates', newsletterId, { lastCheckAt: null }, false);
    const answer = await askWorker(browser, { type: 'check-now', newsletterId });
    // The worker may have looked at one by itself a moment ago.
    if (!answer.ok && answer.error.kind === 'too-soon') return await check(newsletterId);
    if (!answer.ok)
      throw new Error(`Newsletter ${newsletterId} was not checked: ${JSON.stringify(answer.error)}`);
  };
  const next = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) await check(id);
  };
  await Promise.all(Array.from({ length: 4 }, next));
}
