import { beforeEach, expect, it } from 'vitest';
import { commitCheck } from '../../../utils/store/commit-check.ts';
import { countUnread, findNewestIssue } from '../../../utils/store/issues.ts';
import { findLedgerRow, listLedger, recordReading, restoreLedger } from '../../../utils/store/ledger.ts';
import type { IssueRow } from '../../../utils/store/types.ts';
import { day, entry, startAfresh, thursday } from './fixtures.ts';

let issue: IssueRow;

beforeEach(async () => {
  await startAfresh();
  const found = [entry('a', thursday), entry('b', thursday - 7 * day)];
  await commitCheck({ newsletterId: 'home', found, change: () => ({}), now: thursday });
  const newest = await findNewestIssue('home');
  if (!newest) throw new Error('the fixture stored no issue');
  issue = newest;
});

it('holds what was read, and the badge follows', async () => {
  await recordReading(issue, 0, { openedAt: 5, lastOpenedAt: 5, readAt: 5, where: 'popup' });
  expect(await listLedger(10)).toMatchObject([
    { title: 'a', url: issue.parts.url, readAt: 5, where: 'popup' },
  ]);
  expect(await countUnread()).toBe(0);
});

it('keeps when it was opened while it is marked unread again', async () => {
  await recordReading(issue, 0, { openedAt: 5, lastOpenedAt: 5, readAt: 5, where: 'popup' });
  await recordReading(issue, 1, { readAt: null });
  expect(await listLedger(10)).toMatchObject([{ openedAt: 5, readAt: null }]);
  expect(await countUnread()).toBe(1);
});

it.each([
  ['guid', { guidKey: 'news.example/p/a', urlKey: null, fingerprint: 'x' }],
  ['address', { guidKey: null, urlKey: 'news.example/p/a', fingerprint: 'x' }],
  ['title and day', { guidKey: null, urlKey: null, fingerprint: '2026-10-22 a' }],
])('is found by %s', async (_name, identity) => {
  await recordReading(issue, 0, { readAt: 5 });
  expect((await findLedgerRow('home', { ...identity, parts: issue.parts }))?.title).toBe('a');
});

it('restores what is missing and leaves what is there', async () => {
  await recordReading(issue, 0, { readAt: 5 });
  const [row] = await listLedger(1);
  if (!row) throw new Error('the ledger is empty');
  await restoreLedger([
    { ...row, readAt: 1 },
    { ...row, fingerprint: 'lost', title: 'lost', readAt: 2 },
  ]);
  const restored = await listLedger(10);
  expect(restored.map(({ title, readAt }) => [title, readAt]).sort()).toEqual([
    ['a', 5],
    ['lost', 2],
  ]);
});
