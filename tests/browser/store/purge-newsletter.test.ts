import { beforeEach, expect, it } from 'vitest';
import { putBackfill } from '../../../utils/store/backfills.ts';
import { commitCheck } from '../../../utils/store/commit-check.ts';
import { database } from '../../../utils/store/database.ts';
import { saveGuideFile } from '../../../utils/store/guide-files.ts';
import { countUnread, findNewestIssue } from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { ensureNewsletter, newNewsletter, updateNewsletter } from '../../../utils/store/newsletters.ts';
import { purgeNewsletter } from '../../../utils/store/purge-newsletter.ts';
import { listHistoryOfAll } from '../../../utils/view/queries/list-history-of-all.ts';
import { entry, guide, parts, startAfresh, thursday } from './fixtures.ts';

const other = 'b.example/feed';

beforeEach(async () => {
  await startAfresh();
  await ensureNewsletter(newNewsletter(other, 'B', 'https://b.example', 1));
  for (const [newsletterId, slug] of [
    ['home', 'a'],
    [other, 'b'],
  ] as const) {
    const found = [entry(slug, thursday, { parts: parts({ title: slug, guides: [guide] }) })];
    await commitCheck({ newsletterId, found, change: () => ({ lastSuccessAt: 1 }), now: thursday });
  }
  const [saved] = await database.guides.filter((row) => row.newsletterId === other).toArray();
  await saveGuideFile(saved?.id ?? '', new Blob(['%PDF']), 'hash', 1);
  const counts = { total: 0, added: 0, nextAt: 0, tries: 0 };
  await putBackfill({ newsletterId: other, state: 'running', queue: [], ...counts, error: null });
  const issue = await findNewestIssue(other);
  if (issue) await recordReading(issue, 0, { readAt: 5 });
});

it('takes all of one newsletter and nothing of another; the ledger stays', async () => {
  await purgeNewsletter(other);
  expect(await database.newsletters.toCollection().primaryKeys()).toEqual(['home']);
  expect((await database.issues.toArray()).map((row) => row.newsletterId)).toEqual(['home']);
  expect((await database.guides.toArray()).map((row) => row.newsletterId)).toEqual(['home']);
  expect(await database.guideFiles.count()).toBe(0);
  expect(await database.backfills.count()).toBe(0);
  expect((await database.ledger.toArray()).map((row) => row.title)).toEqual(['b']);
});

it('what was read of it stays in the history of all newsletters', async () => {
  const titles = async (filter: 'all' | 'unread' | 'read') =>
    (await listHistoryOfAll(filter, 10)).items.map(({ title }) => title);
  expect((await titles('all')).sort()).toEqual(['a', 'b']);
  await purgeNewsletter(other);
  expect((await titles('all')).sort()).toEqual(['a', 'b']);
  expect(await titles('read')).toEqual(['b']);
  expect((await listHistoryOfAll('all', 10)).counts).toEqual({ all: 2, unread: 1, read: 1 });
});

it('unread issues of a removed newsletter are not counted', async () => {
  await database.issues.toCollection().modify({ unread: 1 });
  expect(await countUnread()).toBe(2);
  await updateNewsletter(other, { removedAt: 5 });
  expect(await countUnread()).toBe(1);
});
