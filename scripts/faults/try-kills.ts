import { setTimeout as wait } from 'node:timers/promises';
import { readTable } from '../../tests/e2e/read-table.ts';
import { openBooks } from './books.ts';
import { comeBack } from './come-back.ts';
import { startLoad } from './start-load.ts';
import type { Household, Verdict } from './types.ts';
import { writeIssue } from './write-issue.ts';

/** How long the load may have lasted when the fault comes, ms. */
const longestLoadMs = 2_500;
/** Each kind of fault has issues of its own. */
const firstIssue = { browser: 0, worker: 500 };

interface Rounds {
  household: Household;
  count: number;
  random: () => number;
  say: (verdict: Verdict) => void;
}

/**
 * Ends the browser, or its worker alone, at a moment of chance while issues are marked, a note is written, the newsletter is looked at
 * and a guide is saved, again and again on one profile.
 */
export async function tryKills(what: 'browser' | 'worker', rounds: Rounds): Promise<Verdict[]> {
  const { household, count, random, say } = rounds;
  const { browser, newsletter } = household;
  const readings = await readTable(browser, 'readings');
  const books = openBooks(Math.max(0, ...readings.map(({ id }) => id)));
  const verdicts: Verdict[] = [];
  for (let round = 1; round <= count; round += 1) {
    const { title } = newsletter.publish(writeIssue(firstIssue[what] + round));
    books.published.add(title);
    const load = await startLoad(household, books, `Round ${round}`);
    // It ends with the browser.
    void browser.makeCheckDue().catch(() => undefined);
    const after = Math.round(random() * longestLoadMs);
    await wait(after);
    const told = new Set(books.told);
    if (what === 'browser') {
      load.abandon();
      await browser.relaunch('killed');
    } else {
      await browser.killWorker();
      await load.end();
      // What is shown now is known; shown again it would be a second time.
      await browser.inExtension(clearNotifications);
    }
    const { shown, ...blame } = await comeBack(household, books, { isOriginal: true, before: told });
    const verdict = { fault: `the ${what} ended after ${after} ms of round ${round}`, told: null, ...blame };
    say(verdict);
    verdicts.push(verdict);
    if (what === 'worker') await browser.inExtension(clearNotifications);
  }
  return verdicts;
}

/** Runs inside the extension (see `inExtension`). */
async function clearNotifications(): Promise<void> {
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
}
