import type { CheckRecord } from '../../utils/store/types.ts';
import type { CompanionBrowser } from './driver/types.ts';
import { until } from './driver/until.ts';
import { readNewsletter } from './read-table.ts';

/** Waits until `count` checks have ended since install, and gives the last. */
export async function checksEnded(
  browser: CompanionBrowser,
  count: number,
  timeout?: number,
): Promise<CheckRecord> {
  return await until(
    async () => {
      const { checks } = await readNewsletter(browser);
      return checks.length >= count ? checks.at(-1) : undefined;
    },
    `${count} checks to have ended`,
    timeout,
  );
}

/** Lets the alarm start one check, as if its time had come, and gives its record. */
export async function checkByAlarm(browser: CompanionBrowser, timeout?: number): Promise<CheckRecord> {
  const lastAt = (await readNewsletter(browser)).checks.at(-1)?.at ?? 0;
  await browser.makeCheckDue();
  // Not by their number, which ends at 50.
  return await until(
    async () => (await readNewsletter(browser)).checks.findLast(({ at }) => at > lastAt),
    'the check to have ended',
    timeout,
  );
}
