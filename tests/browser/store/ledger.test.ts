import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { countIssues } from '../../../utils/store/issues.ts';
import {
  findFreeChunk,
  findIssueOf,
  findLastReading,
  findLedgerRow,
  listChunk,
  listChunks,
  listLedger,
  listReadingsOf,
  recordReading,
  undoReading,
} from '../../../utils/store/ledger.ts';
import type { ReadingEvent } from '../../../utils/store/types.ts';
import { ledgerRow } from '../../unit/backup/ledger-rows.ts';
import { check, day, entry, issueOf, startAfresh, thursday } from './fixtures.ts';

/** `new` is unread, `old` came as archive. */
beforeEach(async () => {
  await startAfresh();
  await check([entry('new', thursday), entry('old', thursday - 70 * day)]);
});

const record = async (title: string, event: ReadingEvent, at: number) => {
  const recorded = await recordReading((await issueOf(title)).id, event, at);
  return recorded?.readingId ?? 0;
};
const opened = { kind: 'opened', where: 'popup' } as const;
const rowOf = async (title: string) => await findLedgerRow('home', (await issueOf(title)).identity);

it('holds what was read with all that tells what it was, and the issue repeats it', async () => {
  const issue = await issueOf('new');
  const id = await record('new', opened, thursday + 5);
  const { newsletterId, identity, keys, witnesses, url } = issue;
  expect(await listLedger(10)).toEqual([
    {
      ...{ newsletterId, identity, keys, witnesses, url, title: 'new', publishedAt: thursday },
      ...{ publishedDay: '2026-10-22', isDayOnly: false, isOrphan: 0, chunk: '2026-10.0' },
      ...{ openedAt: thursday + 5, lastOpenedAt: thursday + 5, readAt: thursday + 5, unreadAt: null },
      ...{ where: 'popup', activeSeconds: 0, note: '', changedAt: thursday + 5 },
    },
  ]);
  expect(await issueOf('new')).toEqual({ ...issue, unread: 0, isRead: 1, readAt: thursday + 5 });
  expect(await listReadingsOf('home', identity)).toEqual([
    { id, newsletterId, identity, at: thursday + 5, ...opened },
  ]);
  expect(await findIssueOf({ newsletterId, identity })).toMatchObject({ title: 'new' });
  expect((await database.unfinished.toArray()).map(({ chunk }) => chunk)).toContain('2026-10.0');
});

it('keeps when it was opened while it is marked unread again', async () => {
  await record('new', opened, thursday + 5);
  await record('new', { kind: 'unmarked' }, thursday + 6);
  expect(await rowOf('new')).toMatchObject({ openedAt: thursday + 5, readAt: null, unreadAt: thursday + 6 });
  expect(await countIssues('home', 'unread', 99)).toBe(1);
});

it('knows nothing of an issue that is not stored', async () => {
  expect(await recordReading('unknown', opened, 5)).toBeUndefined();
  expect(await database.readings.count()).toBe(0);
});

it('takes over what the issue was served as since', async () => {
  await record('new', opened, thursday + 5);
  await check([entry('new', thursday, { guid: 'another' })]);
  await record('new', { kind: 'read', seconds: 3 }, thursday + 6);
  const [issue, row] = [await issueOf('new'), await rowOf('new')];
  expect(row?.witnesses.guids).toEqual(['tag:new', 'another']);
  expect([...(row?.keys ?? [])].sort()).toEqual([...issue.keys].sort());
});

describe('taking back', () => {
  it.each([
    ['new', opened],
    ['new', { kind: 'marked' }],
    ['new', { kind: 'unmarked' }],
    ['old', opened],
    ['old', { kind: 'marked' }],
    ['old', { kind: 'unmarked' }],
  ] as const)('puts everything of %s back: %o', async (title, event) => {
    const untouched = await issueOf(title);
    const first = await record(title, event, thursday + 5);
    expect(await undoReading(first, thursday + 6)).toBe(true);
    expect(await issueOf(title)).toEqual(untouched);
    expect(await rowOf(title)).toMatchObject({ readAt: null, unreadAt: null, openedAt: null, where: null });

    await record(title, { kind: 'opened', where: 'library' }, thursday + 7);
    const [issue, row] = [await issueOf(title), await rowOf(title)];
    const second = await record(title, event, thursday + 8);
    expect(await undoReading(second, thursday + 9)).toBe(true);
    expect(await issueOf(title)).toEqual(issue);
    expect(await rowOf(title)).toEqual({ ...row, changedAt: thursday + 9 });
  });

  it('twice is once, and what never was is not taken back', async () => {
    const id = await record('new', opened, thursday + 5);
    expect(await undoReading(id, thursday + 6)).toBe(true);
    const row = await rowOf('new');
    expect(await undoReading(id, thursday + 7)).toBe(false);
    expect(await undoReading(999_999, thursday + 7)).toBe(false);
    expect(await rowOf('new')).toEqual(row);
  });

  it('leaves what was done after it', async () => {
    const id = await record('new', opened, thursday + 5);
    await record('new', { kind: 'read', seconds: 30 }, thursday + 6);
    await undoReading(id, thursday + 7);
    expect(await rowOf('new')).toMatchObject({ openedAt: null, activeSeconds: 30 });
  });

  it('finds the last act that stands, and goes back from it', async () => {
    const first = await record('new', opened, thursday + 5);
    const second = await record('old', { kind: 'marked' }, thursday + 6);
    await record('old', { kind: 'read', seconds: 3 }, thursday + 7);
    expect((await findLastReading())?.id).toBe(second);
    await undoReading(second, thursday + 8);
    expect((await findLastReading())?.id).toBe(first);
    await undoReading(first, thursday + 8);
    expect(await findLastReading()).toBeUndefined();
  });
});

describe('pieces of the mirror', () => {
  it('hold 64 rows of a month', async () => {
    const rows = Array.from({ length: 64 }, (_, n) => ledgerRow(n));
    await database.ledger.bulkPut(rows.slice(1));
    const { newsletterId } = ledgerRow(0);
    const october = Date.UTC(2026, 9, 31);
    expect(await findFreeChunk(newsletterId, october)).toBe('2026-10.0');
    await database.ledger.bulkPut(rows);
    expect(await findFreeChunk(newsletterId, october)).toBe('2026-10.1');
    expect(await findFreeChunk(newsletterId, Date.UTC(2026, 10, 1))).toBe('2026-11.0');
    expect(await findFreeChunk('home', october)).toBe('2026-10.0');
    expect(await listChunk(newsletterId, '2026-10.0')).toHaveLength(64);
    expect(await listChunk('home', '2026-10.0')).toEqual([]);
  });

  it('are listed in their order, so many at a time', async () => {
    const of = (newsletterId: string, chunk: string, n: number) => ledgerRow(n, { newsletterId, chunk });
    const [a0, a1, b0] = [
      { newsletterId: 'a', chunk: '2026-10.0' },
      { newsletterId: 'a', chunk: '2026-11.0' },
      { newsletterId: 'b', chunk: '2026-10.0' },
    ];
    const rows = [
      of('b', '2026-10.0', 1),
      of('a', '2026-11.0', 2),
      of('a', '2026-10.0', 3),
      of('a', '2026-10.0', 4),
    ];
    await database.ledger.bulkPut(rows);
    expect(await listChunks(null, 9)).toEqual([a0, a1, b0]);
    expect(await listChunks(null, 2)).toEqual([a0, a1]);
    expect(await listChunks(a1 ?? null, 9)).toEqual([b0]);
  });
});
