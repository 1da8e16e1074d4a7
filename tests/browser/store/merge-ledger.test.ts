import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { findLedgerRow, listReadingsOf, recordReading } from '../../../utils/store/ledger.ts';
import { mergeLedger } from '../../../utils/store/merge-ledger.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';
import { ledgerRow } from '../../unit/backup/ledger-rows.ts';
import { check, day, entry, issueOf, startAfresh, thursday } from './fixtures.ts';

const now = thursday + day;

beforeEach(async () => {
  await startAfresh();
  await check([entry('a', thursday), entry('old', thursday - 70 * day)]);
});

/** What a mirror, which knows no more of it, has of an issue. */
async function mirrored(title: string, change: Partial<LedgerRow>): Promise<LedgerRow> {
  const { identity, witnesses, keys, url, publishedAt, publishedDay } = await issueOf(title);
  return {
    ...ledgerRow(0, { newsletterId: 'home' }),
    ...{ identity, witnesses, keys, title, url, publishedAt, publishedDay, isOrphan: 1 as const },
    ...{ readAt: thursday + 7, openedAt: null, lastOpenedAt: null, where: null, changedAt: thursday + 7 },
    ...change,
  };
}

it('adds what is missing, with an event that says so, and the issue follows', async () => {
  const row = await mirrored('a', {});
  expect(await mergeLedger([row], now)).toBe(1);
  expect(await findLedgerRow('home', row.identity)).toMatchObject({
    ...{ readAt: thursday + 7, changedAt: thursday + 7, isOrphan: 0 },
  });
  expect(await issueOf('a')).toMatchObject({ unread: 0, isRead: 1, readAt: thursday + 7, announced: 1 });
  expect(await listReadingsOf('home', row.identity)).toMatchObject([
    { kind: 'restored', at: now, state: { readAt: thursday + 7 } },
  ]);
  expect((await database.unfinished.toArray()).map(({ chunk }) => chunk)).toContain('2026-10.0');
});

it('nobody is told of an issue that was read elsewhere', async () => {
  await check([entry('b', thursday + day), entry('c', thursday + day)]);
  await mergeLedger([await mirrored('b', {}), await mirrored('c', { readAt: null, unreadAt: 5 })], now);
  expect([(await issueOf('b')).announced, (await issueOf('c')).announced]).toEqual([1, 0]);
});

it('is the same the second time', async () => {
  const rows = [await mirrored('a', {}), ledgerRow(3), ledgerRow(4)];
  expect(await mergeLedger(rows, now)).toBe(3);
  const [ledger, issues] = await Promise.all([database.ledger.toArray(), database.issues.toArray()]);
  expect(await mergeLedger(rows.toReversed(), now + 1)).toBe(0);
  expect(await Promise.all([database.ledger.toArray(), database.issues.toArray()])).toEqual([ledger, issues]);
});

describe('of two states', () => {
  beforeEach(async () => {
    await recordReading((await issueOf('a')).id, { kind: 'unmarked' }, thursday + 50);
  });

  it('the later one stands', async () => {
    const { identity } = await issueOf('a');
    expect(await mergeLedger([await mirrored('a', { changedAt: thursday + 49 })], now)).toBe(0);
    expect(await mergeLedger([await mirrored('a', { changedAt: thursday + 50 })], now)).toBe(0);
    expect(await findLedgerRow('home', identity)).toMatchObject({ readAt: null, unreadAt: thursday + 50 });
    expect(await mergeLedger([await mirrored('a', { changedAt: thursday + 51 })], now)).toBe(1);
    expect(await findLedgerRow('home', identity)).toMatchObject({ readAt: thursday + 7, unreadAt: null });
    expect(await issueOf('a')).toMatchObject({ unread: 0, readAt: thursday + 7 });
  });

  it('the later one stands, whatever identity it was given elsewhere', async () => {
    const row = await mirrored('a', { identity: 'elsewhere', changedAt: thursday + 51 });
    expect(await mergeLedger([{ ...row, changedAt: 5 }], now)).toBe(0);
    expect(await mergeLedger([row], now)).toBe(1);
    expect(await database.ledger.toArray()).toMatchObject([
      { identity: (await issueOf('a')).identity, readAt: thursday + 7, isOrphan: 0 },
    ]);
  });
});

it('finds the stored issue by what it shows, when nothing was done with it here', async () => {
  const row = await mirrored('old', { identity: 'elsewhere', readAt: null, unreadAt: thursday + 7 });
  expect(await mergeLedger([row], now)).toBe(1);
  expect(await issueOf('old')).toMatchObject({ unread: 1, announced: 1 });
  expect(await findLedgerRow('home', 'elsewhere')).toBeUndefined();
});

it('keeps what is stored nowhere, each in a piece of the mirror that has room', async () => {
  const rows = Array.from({ length: 65 }, (_, n) => ledgerRow(n, { chunk: '' }));
  expect(await mergeLedger(rows, now)).toBe(65);
  const chunks = Map.groupBy(await database.ledger.toArray(), ({ chunk }) => chunk);
  expect([...chunks].map(([chunk, all]) => [chunk, all.length])).toEqual([
    ['2026-10.0', 64],
    ['2026-10.1', 1],
  ]);
  expect((await database.ledger.toArray()).every(({ isOrphan }) => isOrphan === 1)).toBe(true);
});

it('a row that has the identity of a stored issue is no orphan, though nothing else agrees', async () => {
  const { identity } = await issueOf('a');
  const { witnesses, keys } = ledgerRow(9);
  await mergeLedger([await mirrored('a', { witnesses, keys })], now);
  expect(await findLedgerRow('home', identity)).toMatchObject({ isOrphan: 0 });
  expect(await issueOf('a')).toMatchObject({ readAt: thursday + 7 });
});

it('newsletters have nothing to do with each other', async () => {
  const row = await mirrored('a', { newsletterId: 'other' });
  expect(await mergeLedger([row], now)).toBe(1);
  expect(await issueOf('a')).toMatchObject({ unread: 1, readAt: null });
});
