import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { findAliases, saveAliases } from '../../../../utils/backup/records/aliases.ts';
import { localiseRecords as localise } from '../../../../utils/backup/records/localise-records.ts';
import { readingId, toReadingRecord } from '../../../../utils/backup/records/reading-record.ts';
import { toSubscriptionRecord } from '../../../../utils/backup/records/subscription-record.ts';
import { database } from '../../../../utils/store/database.ts';
import { fillDatabase } from '../fill-database.ts';
import { ledgerRow } from '../ledger-rows.ts';
import { subscriptionOf } from '../subscription-of.ts';
import { beginMachine } from './machine.ts';

const letter = 'news.example/feed';
const own = subscriptionOf(letter);

beforeEach(async () => {
  await beginMachine('aaaaaaaa');
  await fillDatabase([ledgerRow(1)], [own]);
});

/** As it is done where they are kept. */
async function localiseRecords(records: readonly MergeRecord[]): Promise<MergeRecord[]> {
  const aliases = await findAliases(records);
  await saveAliases(aliases);
  return await localise(records, aliases);
}

const recordOf = (id: string): MergeRecord =>
  toSubscriptionRecord({ ...own.row, id }, own.source, undefined, 'bbbbbbbb');

it('knows a newsletter that was added by another name, also once it was removed here', async () => {
  const row = { ...ledgerRow(2), newsletterId: 'elsewhere' };
  const incoming = [recordOf('elsewhere'), toReadingRecord(row, [], 'bbbbbbbb')];
  const expected = [readingId(letter, row.identity), letter];
  expect((await localiseRecords(incoming)).map(({ id }) => id)).toEqual(expected);
  await database.newsletters.clear();
  expect((await localiseRecords(incoming)).map(({ id }) => id)).toEqual(expected);
});

it('knows an issue by what was seen of it, whatever it is called elsewhere', async () => {
  const row = { ...ledgerRow(1), identity: 'another' };
  const note: MergeRecord = {
    ...{ kind: 'annotation', id: 'n', texts: {}, events: {}, removed: null },
    fields: {
      newsletterId: { value: letter, stamp: '000000001.000.b' },
      identity: { value: 'another', stamp: '000000001.000.b' },
    },
  };
  const local = await localiseRecords([toReadingRecord(row, [], 'bbbbbbbb'), note]);
  expect(local.find(({ kind }) => kind === 'reading')?.id).toBe(readingId(letter, ledgerRow(1).identity));
  expect(local.find(({ kind }) => kind === 'annotation')?.fields.identity?.value).toBe(ledgerRow(1).identity);
});

it('leaves the name of what is not known here', async () => {
  const row = ledgerRow(7);
  expect(await localiseRecords([toReadingRecord(row, [], 'b')])).toMatchObject([
    { id: readingId(letter, row.identity) },
  ]);
});
