import { changeRows } from '../../tests/e2e/driver/change-rows.ts';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import type { Answers } from '../../utils/messages.ts';
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
  await browser.inExtension(changeRows, 'checkStates', null, { lastCheckAt: null }, false);
  for (const newsletterId of ids) {
    const check = async () => {
      const answer: Answers['check-now'] = await askWorker(browser, { type: 'check-now', newsletterId });
      if (!answer.ok && answer.error.kind !== 'too-soon') throw new Error(JSON.stringify(answer.error));
      return answer.ok;
    };
    await until(check, `newsletter ${newsletterId} to be checked`, 30_000);
  }
}
