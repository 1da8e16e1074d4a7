import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { previewExchange } from '../../../../utils/backup/exchange/preview-exchange.ts';
import { takeRecords } from '../../../../utils/backup/file/take-records.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { findAliases, readAliases, saveAliases } from '../../../../utils/backup/records/aliases.ts';
import { toSubscriptionRecord } from '../../../../utils/backup/records/subscription-record.ts';
import { packShards } from '../../../../utils/backup/sync/pack-shards.ts';
import { database } from '../../../../utils/store/database.ts';
import { fillDatabase } from '../fill-database.ts';
import { subscriptionOf } from '../subscription-of.ts';
import { beginMachine } from './machine.ts';

const letter = 'news.example/feed';
const own = subscriptionOf(letter);
const now = 1_800_000_000_000;
/** The same newsletter, as a machine has it where it was added by another address. */
const theirs: MergeRecord = toSubscriptionRecord({ ...own.row, id: 'elsewhere' }, own.source, undefined, 'b');

beforeEach(async () => {
  await beginMachine('aaaaaaaa');
  await fillDatabase([], [own]);
});

async function preview(): Promise<void> {
  const { shards } = packShards({ records: [theirs], marks: [], clamps: {} });
  const pointer = { version: 1, set: 'theirs', shards: Object.keys(shards), devices: {} };
  await fakeBrowser.storage.sync.set({ ...shards, pointer });
  expect(await previewExchange(now)).toMatchObject({ ok: true, comesIn: { added: [] } });
}

it.each<[string, object, () => Promise<unknown>]>([
  ['what is taken in', { elsewhere: letter }, () => takeRecords([theirs], {}, 'for-good', now)],
  ['a look into a file', {}, () => takeRecords([theirs], {}, 'on-trial', now)],
  ['a look at what would be exchanged', {}, preview],
])('is remembered from %s: %j', async (_, expected, look) => {
  await look();
  expect(await readAliases()).toEqual(expected);
});

it('is known while a file is looked into', async () => {
  const { aliases, subscriptions } = await takeRecords([theirs], {}, 'on-trial', now);
  expect(aliases).toEqual({ elsewhere: letter });
  expect(subscriptions).toMatchObject({ added: 0 });
});

it('does not hold where a newsletter has that very id, and is forgotten with the next that is found', async () => {
  await saveAliases(await findAliases([theirs]));
  await database.newsletters.delete(letter);
  await database.newsletters.put({ ...own.row, id: 'elsewhere' });
  expect(await readAliases()).toEqual({});
  expect(await findAliases([theirs])).toEqual({});
  await saveAliases(await findAliases([theirs]));
  await database.newsletters.clear();
  expect(await readAliases()).toEqual({});
});
