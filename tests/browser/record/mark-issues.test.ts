import '../store/fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { markIssues, undoMarks } from '../../../utils/record/mark-issues.ts';
import { database } from '../../../utils/store/database.ts';
import { countIssues, listIssues } from '../../../utils/store/issues.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { check, day, entry, issueOf, startAfresh, thursday } from '../store/fixtures.ts';

/** More than are marked in one transaction. */
const count = 210;

beforeEach(async () => {
  await startAfresh();
  await check(
    Array.from({ length: count }, (_, at) => entry(`issue ${at}`, thursday - at * 60_000)),
    { now: thursday },
  );
});

const unread = async () => await countIssues('home', 'unread', count + 1);
const all = async () => await listIssues('home', 'all', count + 1);

it('marks all of them, and one undo puts each back to what it was', async () => {
  const first = await issueOf('issue 0');
  await recordReading(first.id, { kind: 'opened', where: 'popup' }, thursday + 1);
  await recordReading(first.id, { kind: 'unmarked' }, thursday + 2);
  const before = await all();
  const { readingIds, error } = await markIssues(
    before.map(({ id }) => id),
    'read',
    thursday + day,
  );
  expect([readingIds.length, error, await unread()]).toEqual([count, null, 0]);
  expect(await undoMarks(readingIds, thursday + 2 * day)).toEqual({ ok: true });
  expect(await all()).toEqual(before);
});

it('passes over what is no longer stored', async () => {
  const { id } = await issueOf('issue 1');
  const { readingIds } = await markIssues([id, 'home:gone'], 'unread', thursday + day);
  expect(readingIds).toHaveLength(1);
});

it('says what was not stored, and which were', async () => {
  const ids = (await all()).map(({ id }) => id);
  const fail = (_change: unknown, key: string) => {
    if (key === ids[count - 1]) throw new DOMException('full', 'QuotaExceededError');
  };
  database.issues.hook('updating', fail);
  try {
    const { readingIds, error } = await markIssues(ids, 'unread', thursday + day);
    expect(readingIds).toHaveLength(200);
    expect(error).toEqual({ kind: expect.any(String) });
  } finally {
    database.issues.hook('updating').unsubscribe(fail);
  }
});
