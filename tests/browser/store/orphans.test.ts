import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { findLedgerRows, listOrphans } from '../../../utils/store/orphans.ts';
import { ledgerRow } from '../../unit/backup/ledger-rows.ts';
import { check, entry, ever, issueOf, startAfresh, thursday } from './fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  await check([entry('new', thursday)]);
  const change = (n: number) => ({ readAt: n === 2 ? 7 : null, isOrphan: 1 as const });
  await database.ledger.bulkPut([1, 2, 3].map((n) => ledgerRow(n, { newsletterId: 'gone', ...change(n) })));
  await database.ledger.put(ledgerRow(4, { newsletterId: 'other', isOrphan: 1 }));
  await recordReading((await issueOf('new')).id, { kind: 'marked' }, thursday + 5);
});

const list = async (...args: Parameters<typeof listOrphans>) =>
  (await listOrphans(...args)).map(({ newsletterId, identity }) => `${newsletterId} ${identity.at(-1)}`);

it('lists what only the ledger knows, newest first', async () => {
  expect(await list(null, 'all', ever)).toEqual(['other 4', 'gone 3', 'gone 2', 'gone 1']);
  expect(await list('gone', 'all', ever)).toEqual(['gone 3', 'gone 2', 'gone 1']);
  expect(await list('gone', 'read', ever)).toEqual(['gone 2']);
  expect(await list('home', 'all', ever)).toEqual([]);
});

it('keeps to what came out within a time, its end left out', async () => {
  const [two, three] = [ledgerRow(2).publishedAt, ledgerRow(3).publishedAt];
  expect(await list('gone', 'all', { from: two, to: three })).toEqual(['gone 2']);
});

it('finds rows by their keys', async () => {
  const { identity } = ledgerRow(2);
  const keys: [string, string][] = [
    ['gone', identity],
    ['gone', 'none'],
  ];
  const rows = await findLedgerRows(keys);
  expect(rows.map((row) => row?.readAt)).toEqual([7, undefined]);
});
