import { beforeEach, expect, it } from 'vitest';
import { putBackfill } from '../../../utils/store/backfills.ts';
import { database } from '../../../utils/store/database.ts';
import { saveGuideFile } from '../../../utils/store/guide-files.ts';
import { saveGuideText } from '../../../utils/store/guide-texts.ts';
import { countIssues, listIssues } from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import { listOrphans } from '../../../utils/store/orphans.ts';
import { purgeNewsletter } from '../../../utils/store/purge-newsletter.ts';
import { check, entry, ever, guide, issueOf, startAfresh, subscribe, thursday } from './fixtures.ts';

const other = 'other';

beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: other });
  for (const newsletterId of ['home', other]) {
    await check([entry(`of ${newsletterId}`, thursday, { guides: [guide] })], { newsletterId });
    const { id } = await issueOf(`of ${newsletterId}`, newsletterId);
    const guideId = `${id}#${guide.fileName}`;
    await saveGuideFile(guideId, new Blob(['%PDF']), 'hash', 1);
    const text = { state: 'read' as const, pages: ['Rosacea.'], pageCount: 1, readAt: 1, version: 1 };
    await saveGuideText({ guideId, ...text });
    const book = {
      kind: 'book' as const,
      text: 'A book',
      author: null,
      issueTitle: '',
      publishedAt: thursday,
    };
    await database.shelf.put({ id: `${id}#book-0`, issueId: id, newsletterId, isDayOnly: false, ...book });
    await recordReading(id, { kind: 'marked' }, 5);
    const counts = { total: 0, added: 0, nextAt: 0, tries: 0 };
    await putBackfill({ newsletterId, state: 'running', queue: [], ...counts, error: null });
  }
});

const size = async () => Object.fromEntries(await Promise.all(database.tables.map(sizeOf)));
const sizeOf = async (table: (typeof database.tables)[number]) => [table.name, await table.count()];

it('takes all of one newsletter and nothing of another; what was read of it stays', async () => {
  await updateSubscription(other, { removedAt: thursday });
  const before = await size();
  expect(await purgeNewsletter(other)).toBe(true);
  const half = (name: string) => [name, Number(before[name]) / 2] as const;
  expect(await size()).toEqual({
    ...before,
    ...Object.fromEntries(
      [
        'newsletters',
        'checkStates',
        'checks',
        'issues',
        'issueBodies',
        'guides',
        'guideFiles',
        'backfills',
        'guideTexts',
        'shelf',
      ].map(half),
    ),
  });
  expect((await database.issues.toArray()).map((row) => row.newsletterId)).toEqual(['home']);
  expect((await database.guideFiles.toArray())[0]?.guideId).toMatch(/^home:/);
  expect(await listOrphans(other, 'all', ever)).toMatchObject([{ readAt: 5 }]);
  expect(await listOrphans('home', 'all', ever)).toEqual([]);
});

it('deletes nothing that was taken back, or is gone', async () => {
  const before = await size();
  expect(await purgeNewsletter(other)).toBe(false);
  await updateSubscription(other, { removedAt: thursday });
  await updateSubscription(other, { removedAt: null });
  expect(await purgeNewsletter(other)).toBe(false);
  expect(await purgeNewsletter('unknown')).toBe(false);
  expect(await size()).toEqual({ ...before, unfinished: await database.unfinished.count() });
});

it('a newsletter that is subscribed to again finds what was read of it', async () => {
  await updateSubscription(other, { removedAt: thursday });
  await purgeNewsletter(other);
  await subscribe({ id: other });
  expect(await check([entry(`of ${other}`, thursday)], { newsletterId: other })).toBe(0);
  expect(await listIssues(other, 'read', 9)).toMatchObject([{ readAt: 5, unread: 0 }]);
  expect(await listOrphans(null, 'all', ever)).toEqual([]);
});

it('unread issues of a removed newsletter are not counted', async () => {
  await check([entry('more', thursday + 1)], { newsletterId: other });
  expect(await countIssues(null, 'unread', 99)).toBe(1);
  await updateSubscription(other, { removedAt: thursday });
  expect(await countIssues(null, 'unread', 99)).toBe(0);
});
