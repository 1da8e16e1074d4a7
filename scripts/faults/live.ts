import { checkByAlarm } from '../../tests/e2e/checks.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { putRows } from '../../tests/e2e/put-rows.ts';
import { readTable } from '../../tests/e2e/read-table.ts';
import { askWorker } from '../hostile/ask-worker.ts';
import { listShown, noteTold } from './note-told.ts';
import { readStored } from './read-stored.ts';
import { secondName } from './start-household.ts';
import { startLoad } from './start-load.ts';
import type { Books, Household } from './types.ts';
import { writeIssue } from './write-issue.ts';

/** What somebody chose, and must be told of when it is gone. */
export const chosen = { readerTheme: 'sepia' };

/**
 * What is there before a profile is damaged: issues that were told of, marked and noted, a guide that was saved, a highlight, an entry
 * of the log, a setting. All of it is done in the session that ends before the damage, as what is written last is lost first.
 */
export async function live(household: Household, books: Books): Promise<void> {
  const { browser, newsletter } = household;
  for (const number of [901, 902]) {
    const { title } = newsletter.publish(writeIssue(number));
    await checkByAlarm(browser);
    await until(async () => (await listShown(browser)).includes(title), `“${title}” to be told of`);
  }
  await until(
    async () => (await readTable(browser, 'issues')).every(({ announced }) => announced === 1),
    'it to be written down that they were told of',
  );
  await noteTold(browser, books);
  for (const letter of [newsletter, household.second])
    for (const { title } of letter.issues) books.published.add(title);
  const load = await startLoad(household, books, 'Before the damage', 5);
  await load.end();
  await keep(household, books);
  await browser.inExtension((values) => chrome.storage.local.set(values), chosen);
  books.newsletters.add(await nameOfHome(household)).add(secondName);
  const guides = await until(async () => {
    const all = await readTable(browser, 'guides');
    const isSettled = !all.some(({ state }) => state === 'saving');
    const saved = all.filter(({ state }) => state === 'saved');
    return isSettled && saved.length > 0 && saved;
  }, 'guides to be saved');
  for (const { title } of guides) books.saved.add(title);
}

async function nameOfHome({ browser }: Household): Promise<string> {
  const home = (await readTable(browser, 'newsletters')).find(({ id }) => id === 'home');
  return home?.name ?? '';
}

/** A highlight and an entry of the log, written as the pages write them, and mirrored by the worker. */
async function keep({ browser }: Household, books: Books): Promise<void> {
  const [issue] = await readTable(browser, 'issues');
  if (!issue) throw new Error('No issue is stored.');
  const { newsletterId, identity, title, publishedAt, textHash } = issue;
  const now = Date.now();
  const stamps = { createdAt: now, changedAt: now, removedAt: null, isRemoved: 0 };
  const annotation = {
    ...{
      id: 'kept-highlight',
      newsletterId,
      identity,
      guideId: null,
      page: null,
      anchor: null,
      isDetached: true,
    },
    ...{
      textHash,
      colour: 'yellow',
      note: 'Ask at the next round.',
      issueTitle: title,
      publishedAt,
      ...stamps,
    },
  };
  const source = {
    ...{ kind: 'issue', newsletter: secondName, title, url: null, publishedAt: null },
    ...{ version: null, citation: '', sponsor: null },
  };
  const entry = {
    ...{ id: 'kept-entry', source, startedAt: '2026-11-02', finishedAt: '2026-11-02', minutesMeasured: 3 },
    ...{
      minutes: 5,
      method: 'reading',
      topics: [],
      learned: 'Look at the nails too.',
      impact: '',
      change: '',
    },
    ...{ followUpOn: null, followUps: [], domains: [], evidence: [], newsletterId, identity, ...stamps },
  };
  const due = (kind: string, id: string) => ({
    ...{ key: `${newsletterId}  ${kind} ${id}`, newsletterId, chunk: null, isSubscription: false, times: 1 },
    kept: { kind, id },
  });
  await browser.inExtension(putRows, {
    annotations: [annotation],
    logEntries: [entry],
    unfinished: [due('annotation', annotation.id), due('entry', entry.id)],
  });
  await askWorker(browser, { type: 'finish-views' });
  await until(async () => {
    const { unfinished, local } = await browser.inExtension(readStored);
    return unfinished.length === 0 && local && `annotation:${annotation.id}` in local;
  }, 'what was noted and logged to be mirrored');
  for (const { id } of [annotation, entry]) books.kept.add(id);
}
