import { setTimeout as wait } from 'node:timers/promises';
import { changeRows } from '../../tests/e2e/driver/change-rows.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { type Act, acts, findSubjects, judgeOutcome, type Subjects } from './acts-on-full-disk.ts';
import { openBooks } from './books.ts';
import { comeBack, patienceMs, readPopup } from './come-back.ts';
import { live } from './live.ts';
import { readStored } from './read-stored.ts';
import { hasReturned, readTold } from './read-told.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { startHousehold } from './start-household.ts';
import type { Blame, Books, Household, Verdict } from './types.ts';
import { writeIssue } from './write-issue.ts';

/** Room for a browser's profile and what is stored in it. */
const megabytes = 300;
/** For how long requests are counted while nothing can be stored, and how many a server may get. */
const [watchedMs, mostRequests] = [10_000, 2];

/**
 * A profile on a file system that has no room left: what is done says truly whether it is stored, a check that cannot be kept is not
 * made again and again, the companion opens; with room again all goes on, without a restart and with one.
 */
export async function tryDisk(
  place: Parameters<typeof startHousehold>[0],
  say: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const disk = mountSmallDisk(megabytes);
  const verdicts: Verdict[] = [];
  try {
    const household = await startHousehold({ ...place, profileDir: disk.folder });
    try {
      await fillAndFree({ household, disk }, (verdict) => {
        say(verdict);
        verdicts.push(verdict);
      });
    } finally {
      await household.close();
    }
    return verdicts;
  } finally {
    disk.remove();
  }
}

interface Case {
  household: Household;
  disk: SmallDisk;
}

async function fillAndFree({ household, disk }: Case, enter: (verdict: Verdict) => void): Promise<void> {
  const { browser, newsletter } = household;
  const books = openBooks();
  await live(household, books);
  const { title } = newsletter.publish(writeIssue(3_000));
  const due = { nextCheckAt: Date.now() - 60_000, dueAt: Date.now() - 60_000 };
  await browser.inExtension(changeRows, 'checkStates', 'home', due, false);
  const subjects = await findSubjects(household);
  disk.fill();

  for (const act of acts) enter(await tryAct({ household, subjects, act, hasRoom: false }));
  enter(await countRequests(household));
  await browser.killWorker();
  enter(await opens(household, 'the popup, on a full disk and with its worker ended'));
  const isStarted = await browser.relaunch('killed').then(
    () => true,
    () => false,
  );
  if (isStarted) enter(await opens(household, 'the popup, started on a full disk'));

  disk.free();
  if (!isStarted) await browser.relaunch('killed');
  for (const act of acts) enter(await tryAct({ household, subjects, act, hasRoom: true }));
  books.published.add(title);
  forgetActs(books);
  enter(await goesOn(household, books, 'with room again'));
  await browser.relaunch('closed');
  enter(await goesOn(household, books, 'with room again, started anew'));
}

/**
 * A browser may drop a database that it could not write to (Chromium does). What was done comes back from the mirror and that is told;
 * the files of guides are gone with it, as they are where the database's folder is deleted (`try-damages.ts`).
 */
async function goesOn(household: Household, books: Books, fault: string): Promise<Verdict> {
  const before = new Set(books.told);
  const stored = await until(
    () => isBegun(household),
    'the companion to know its newsletter again',
    patienceMs,
  );
  const isDropped = hasReturned(stored);
  if (isDropped) books.saved.clear();
  const { shown, ...blame } = await comeBack(household, books, { isOriginal: false, before });
  const told = isDropped ? await readTold(household, 'database', books, blame) : null;
  return { fault, told, ...blame };
}

/** What is stored once the worker has looked after its record, which it does before it makes a check; false while it has not. */
async function isBegun({ browser }: Household) {
  await browser.inExtension(() => chrome.alarms.create('check', { when: Date.now(), periodInMinutes: 15 }));
  const stored = await browser.inExtension(readStored).catch(() => null);
  return stored !== null && stored.newsletters.length > 0 && stored;
}

interface Trial {
  household: Household;
  subjects: Subjects;
  act: Act;
  hasRoom: boolean;
}

async function tryAct({ household, subjects, act, hasRoom }: Trial): Promise<Verdict> {
  const fault = `${hasRoom ? 'with room again' : 'on a full disk'} ${act.name}`;
  try {
    const outcome = await act.run(household, subjects, hasRoom ? 2 : 1);
    const blame = judgeOutcome(outcome);
    if (hasRoom && !outcome.isStored) blame.stuck.push(`it is not stored; said is “${outcome.said}”`);
    return { fault, told: outcome.said, ...blame };
  } catch (error) {
    return { fault, told: null, ...blamed(error) };
  }
}

/** A check whose answer cannot be stored is not made over and over. */
async function countRequests({ browser, newsletter }: Household): Promise<Verdict> {
  newsletter.clearRequests();
  await browser.inExtension(() => chrome.alarms.create('check', { when: Date.now(), periodInMinutes: 15 }));
  await wait(watchedMs);
  const count = newsletter.requests.filter(({ path }) => path === '/feed').length;
  const stuck = count > mostRequests ? [`the feed was asked for ${count} times in 10 s`] : [];
  return { fault: 'a check on a full disk', told: null, lost: [], doubled: [], stuck };
}

async function opens({ browser }: Household, fault: string): Promise<Verdict> {
  try {
    const text = await readPopup(browser);
    return { fault, told: text.split('\n')[0] ?? null, lost: [], doubled: [], stuck: [] };
  } catch (error) {
    return { fault, told: null, ...blamed(error) };
  }
}

const blamed = (error: unknown): Blame => ({
  ...{ lost: [], doubled: [] },
  stuck: [error instanceof Error ? error.message : String(error)],
});

/** What was marked and noted meanwhile took the place of what had been seen before. */
function forgetActs(books: Books): void {
  books.marks.clear();
  books.notes.clear();
}
