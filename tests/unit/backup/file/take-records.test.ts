import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureDevice } from '../../../../utils/backup/ensure-device.ts';
import { takeRecords } from '../../../../utils/backup/file/take-records.ts';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { Json, MergeRecord, RecordKind } from '../../../../utils/backup/merge/types.ts';
import { listRecords } from '../../../../utils/backup/records/list-records.ts';
import { later, live, startElsewhere } from './live.ts';

const stamp = makeStamp(later - 5, 0, 'bbbbbbbb');
const none = { added: 0, changed: 0, left: 0 };
const take = (records: readonly MergeRecord[], n = 0) => takeRecords(records, {}, 'for-good', later + n);

beforeEach(startElsewhere);

async function withField(kind: RecordKind, name: string, value: Json): Promise<MergeRecord[]> {
  const own = await listRecords(await ensureDevice());
  const record = own.find((one) => one.kind === kind && one.id !== 'home');
  return record ? [{ ...record, fields: { ...record.fields, [name]: { value, stamp } } }] : [];
}

it.each([
  ['annotation', 'notes'],
  ['logEntry', 'entries'],
  ['subscription', 'subscriptions'],
  ['reading', 'readings'],
] as const)('leaves what a later version says of a row of the kind %s', async (kind, tally) => {
  await live();
  const records = await withField(kind, 'tags', ['one']);
  const before = await listRecords(await ensureDevice());
  expect(await take(records)).toMatchObject({ [tally]: { ...none, left: 1 }, unfit: 0 });
  expect(await listRecords(await ensureDevice())).toEqual(before);
});

it.each<[string, Json]>([
  ['fontFamily', 'serif'],
  ['readerSize', 'big'],
  ['readerSize', 99],
  ['readerTheme', 'neon'],
  ['quietHours', { isOn: true, from: 'x', to: '07:00' }],
  ['quietHours', { isOn: true, from: '25:00', to: '07:00' }],
  ['logStart', 'soon'],
])('takes no setting that cannot be: %s, %j', async (id, value) => {
  const fields = { value: { value, stamp } };
  const record: MergeRecord = { kind: 'setting', id, fields, texts: {}, events: {}, removed: null };
  expect(await take([record])).toMatchObject({ settings: none, from: { settings: [] } });
  expect(await fakeBrowser.storage.local.get(id)).toEqual({});
});

it.each<[RecordKind, string, Json, string]>([
  ['annotation', 'colour', 'none', 'notes'],
  ['logEntry', 'minutes', null, 'entries'],
  ['subscription', 'address', 'nowhere', 'subscriptions'],
])('counts what makes no row, and speaks of it no more: %s', async (kind, name, value, tally) => {
  await live();
  const records = await withField(kind, name, value);
  await startElsewhere();
  for (const n of [0, 1]) expect(await take(records, n)).toMatchObject({ [tally]: none, unfit: 1 });
});
