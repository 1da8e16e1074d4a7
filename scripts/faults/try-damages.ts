import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { until } from '../../tests/e2e/driver/until.ts';
import { readNewsletter, readTable } from '../../tests/e2e/read-table.ts';
import { openBooks } from './books.ts';
import { comeBack } from './come-back.ts';
import type { Damage } from './damages.ts';
import { live } from './live.ts';
import { findPlaces } from './profile-places.ts';
import { raiseVersion } from './raise-version.ts';
import { readTold } from './read-told.ts';
import type { Books, Household, Verdict } from './types.ts';
import { writeIssue } from './write-issue.ts';

/** The last one, which is done with the browser open. */
const newerVersion = 'a database of a newer version';

const nothing = { lost: [], doubled: [], stuck: [] };

interface Trial {
  household: Household;
  damages: readonly Damage[];
  say: (verdict: Verdict) => void;
}

/** Damages the profile of a closed browser in each of these ways, the same undamaged profile each time, and starts it again. */
export async function tryDamages({ household, damages, say }: Trial): Promise<Verdict[]> {
  const { browser } = household;
  const books = openBooks();
  await live(household, books);
  const whole = mkdtempSync(join(tmpdir(), 'companion-whole-'));
  const verdicts: Verdict[] = [];
  try {
    await browser.relaunch('closed', (profile) => copyProfile(profile, whole));
    const restore = (profile: string) => {
      // A browser's last process may still be writing.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      copyProfile(whole, profile);
    };
    for (const [at, damage] of damages.entries()) {
      await browser.relaunch('closed', (profile) => {
        restore(profile);
        damage.harm(findPlaces(browser.kind, profile));
      });
      const verdict = await judgeDamage(household, damage, books, 1_000 + at);
      say(verdict);
      verdicts.push(verdict);
    }
    await browser.relaunch('closed', restore);
    await browser.inExtension(raiseVersion);
    await browser.relaunch('closed');
    const raised: Damage = { name: newerVersion, takes: 'blobs', harm: () => undefined };
    const verdict = await judgeDamage(household, raised, books, 2_000);
    say(verdict);
    return [...verdicts, verdict];
  } finally {
    rmSync(whole, { recursive: true, force: true });
  }
}

/** Without what a browser makes anew, and what says that it runs. */
function copyProfile(from: string, to: string): void {
  const left = /^(?:Cache|Code Cache|GPUCache|cache2|startupCache|Singleton.*|lock|\.parentlock)$/;
  cpSync(from, to, { recursive: true, filter: (path) => !left.test(basename(path)) });
}

async function judgeDamage(
  household: Household,
  { name, takes }: Damage,
  whole: Books,
  number: number,
): Promise<Verdict> {
  const { browser, newsletter } = household;
  const books = booksAfter(takes, whole, newsletter);
  // Lost with all else, its newest issue is told of to nobody; what comes afterwards is.
  const isChecked = async () =>
    (await readNewsletter(browser)).checks.some(({ outcome }) => outcome !== 'failed');
  await until(isChecked, 'a first check', 40_000).catch(() => undefined);
  const news = newsletter.publish(writeIssue(number));
  books.published.add(news.title);
  const before = new Set([...whole.told, ...whole.published]);
  // Set back to before its first check it would wait for its time.
  await browser.makeCheckDue(household.secondId).catch(() => undefined);
  const { shown, ...blame } = await comeBack(household, books, { isOriginal: false, before });
  const times = shown.filter((title) => title === news.title).length;
  if (times > 1) blame.doubled.push(`told of “${news.title}” ${times} times`);
  if (times === 0)
    blame.stuck.push(`nobody was told of “${news.title}”${await describeCheck(browser, news.title)}`);
  const told = await readTold(household, takes, whole, blame);
  newsletter.remove(news.slug);
  // It opens, or says why not.
  const isShut = told?.includes('storage cannot be opened');
  return { fault: `${browser.kind}: ${name}`, told, ...(isShut ? nothing : blame) };
}

/** What has to be there still. What was done comes back from the mirror, the files of guides from their newsletter. */
function booksAfter(takes: Damage['takes'], whole: Books, { issues }: Household['newsletter']): Books {
  const books = openBooks();
  for (const { title } of issues) books.published.add(title);
  if (takes === 'both') return books;
  for (const title of whole.published) books.published.add(title);
  for (const id of whole.kept) books.kept.add(id);
  for (const name of whole.newsletters) books.newsletters.add(name);
  for (const [title, seen] of whole.marks) books.marks.set(title, { ...seen });
  for (const [title, seen] of whole.notes) books.notes.set(title, { ...seen });
  if (takes === 'local') for (const title of whole.saved) books.saved.add(title);
  return books;
}

/** What is known of an issue that nobody was told of, and of the last checks. */
async function describeCheck(browser: Household['browser'], title: string): Promise<string> {
  try {
    const issue = (await readTable(browser, 'issues')).find((row) => row.title === title);
    const { checks } = await readNewsletter(browser);
    const outcomes = checks.slice(-3).map(({ outcome, cause }) => `${cause} ${outcome}`);
    return ` (unread ${issue?.unread}, announced ${issue?.announced}, checks: ${outcomes.join(', ')})`;
  } catch {
    return '';
  }
}
