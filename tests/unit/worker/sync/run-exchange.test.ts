import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { previewExchange } from '../../../../utils/backup/exchange/preview-exchange.ts';
import { readSyncState, saveSyncState } from '../../../../utils/backup/exchange/sync-state.ts';
import { takeRecords } from '../../../../utils/backup/file/take-records.ts';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { hashIssue } from '../../../../utils/backup/sync/hash-issue.ts';
import { packShards } from '../../../../utils/backup/sync/pack-shards.ts';
import { readArea } from '../../../../utils/backup/sync/read-area.ts';
import type { SyncContent } from '../../../../utils/backup/sync/types.ts';
import { notifySetting, readSetting } from '../../../../utils/platform/settings.ts';
import { database } from '../../../../utils/store/database.ts';
import { findLedgerRow, recordReading } from '../../../../utils/store/ledger.ts';
import { changeSubscription } from '../../../../utils/worker/subscriptions/change-subscription.ts';
import { purgeRemoved } from '../../../../utils/worker/subscriptions/purge-removed.ts';
import { runExchange } from '../../../../utils/worker/sync/run-exchange.ts';
import { joinExchange, switchSync } from '../../../../utils/worker/sync/switch-sync.ts';
import { undoMerge } from '../../../../utils/worker/sync/undo-merge.ts';
import { fillDatabase } from '../../backup/fill-database.ts';
import { issueRow } from '../../backup/issue-row.ts';
import { ledgerRow } from '../../backup/ledger-rows.ts';
import { subscriptionOf } from '../../backup/subscription-of.ts';

vi.mock('../../../../utils/worker/start/resume-work.ts', () => ({ resumeWork: async () => undefined }));

const { local, sync } = fakeBrowser.storage;
const letter = 'news.example/feed';
const { identity } = ledgerRow(1);
const issueId = `${letter}:${identity}`;
const stamp = makeStamp(Date.now() - 1000, 0, 'bbbbbbbb');

beforeEach(async () => {
  fakeBrowser.reset();
  await fillDatabase([], [subscriptionOf(letter)]);
  await local.set({ device: 'aaaaaaaa' });
  await database.issues.put(issueRow(1));
});

afterEach(() => vi.restoreAllMocks());

const there = async () => {
  const area = readArea(await sync.get(null));
  return area.kind === 'set' ? area.content : undefined;
};

/** What another machine left in the account. */
async function leave(content: Partial<SyncContent>): Promise<void> {
  const { shards } = packShards({ records: [], marks: [], clamps: {}, ...content });
  const devices = { bbbbbbbb: { at: Date.now(), browser: 'Firefox' } };
  await sync.set({ ...shards, pointer: { version: 1, set: 'theirs', shards: Object.keys(shards), devices } });
}

const others: MergeRecord[] = [
  {
    ...{ kind: 'subscription', id: 'other.example', texts: {}, events: {}, removed: null },
    fields: {
      name: { value: 'Other Letter', stamp },
      address: { value: 'https://other.example', stamp },
      addedAt: { value: 77, stamp },
    },
  },
  {
    kind: 'setting',
    id: 'notify',
    texts: {},
    events: {},
    removed: null,
    fields: { value: { value: false, stamp } },
  },
];
const isRead = async () => (await database.issues.get(issueId))?.isRead;

it('does nothing before it is switched on and agreed to', async () => {
  await runExchange();
  await switchSync(true, false);
  await runExchange();
  expect(await sync.get(null)).toEqual({});
  expect((await readSyncState()).question).toBe('first');
});

it('puts there what this machine has, and writes nothing while nothing changes', async () => {
  await recordReading(issueId, { kind: 'marked' }, Date.now());
  await switchSync(true, false);
  expect(await previewExchange()).toMatchObject({
    ok: true,
    isEmpty: true,
    goesOut: { added: [letter], issues: 1 },
  });
  expect(await joinExchange()).toEqual({ ok: true });
  expect(await there()).toMatchObject({ marks: [{ hash: hashIssue(letter, identity), isRead: true }] });
  const set = vi.spyOn(sync, 'set');
  await runExchange();
  await runExchange();
  expect(set).not.toHaveBeenCalled();
  expect(await readSyncState()).toMatchObject({ problem: null, dueAt: null, question: null });
});

it('looks at all there is only where something changed, or a shard that was left is old enough to go', async () => {
  await switchSync(true, false);
  await joinExchange();
  for (const kind of ['marked', 'unmarked', 'marked'] as const) {
    await recordReading(issueId, { kind }, Date.now());
    await local.set({ sync: { ...(await readSyncState()), writes: [] } });
    await runExchange();
  }
  const left = Object.keys((await readSyncState()).stale);
  expect(left).not.toEqual([]);
  const looks = vi.spyOn(database.readings, 'toArray');
  await runExchange();
  expect(looks).not.toHaveBeenCalled();
  await runExchange(() => Date.now() + 25 * 60 * 60_000);
  expect(looks).toHaveBeenCalled();
  const area = await sync.get(null);
  expect(left.filter((key) => key in area)).toEqual([]);
});

it('does not take for exchanged what somebody marked while it went on', async () => {
  await switchSync(true, false);
  await joinExchange();
  await recordReading(issueId, { kind: 'marked' }, Date.now());
  await local.set({ sync: { ...(await readSyncState()), writes: [] } });
  const set = sync.set.bind(sync) as (items: object) => Promise<void>;
  const spy = vi.spyOn(sync, 'set').mockImplementationOnce(async (items) => {
    await recordReading(issueId, { kind: 'unmarked' }, Date.now());
    await set(items);
  });
  await runExchange();
  expect(spy).toHaveBeenCalled();
  await local.set({ sync: { ...(await readSyncState()), writes: [] } });
  await runExchange();
  expect(await there()).toMatchObject({ marks: [{ isRead: false }] });
});

it('does not take for seen what another machine wrote while it went on', async () => {
  await switchSync(true, false);
  await joinExchange();
  await recordReading(issueId, { kind: 'marked' }, Date.now());
  await local.set({ sync: { ...(await readSyncState()), writes: [] } });
  const set = sync.set.bind(sync) as (items: object) => Promise<void>;
  vi.spyOn(sync, 'set').mockImplementation(async (items) => {
    await set(items);
    if (Object.hasOwn(items, 'pointer')) await set({ theirs: 1 });
  });
  await runExchange();
  vi.restoreAllMocks();
  const looks = vi.spyOn(database.readings, 'toArray');
  await runExchange();
  expect(looks).toHaveBeenCalled();
});

it('looks no further while it waits to write, until it may or something changes', async () => {
  await switchSync(true, false);
  await joinExchange();
  await recordReading(issueId, { kind: 'marked' }, Date.now());
  await runExchange();
  const { dueAt } = await readSyncState();
  expect(dueAt).toBeGreaterThan(Date.now());
  const looks = vi.spyOn(database.readings, 'toArray');
  await runExchange();
  expect(looks).not.toHaveBeenCalled();
  expect((await readSyncState()).dueAt).toBe(dueAt);
  await runExchange(() => (dueAt ?? 0) + 1);
  expect(looks).toHaveBeenCalled();
  expect(await there()).toMatchObject({ marks: [{ isRead: true }] });
});

it('shows what comes, takes it in, and takes it back', async () => {
  const mark = { hash: hashIssue(letter, identity), at: Date.now() - 500, isRead: true };
  await leave({ records: others, marks: [mark] });
  await switchSync(true, false);
  expect(await previewExchange()).toMatchObject({
    ...{ ok: true, isEmpty: false, devices: [{ browser: 'Firefox' }] },
    comesIn: { added: ['Other Letter'], settings: 1, issues: 1 },
    goesOut: { added: [letter], issues: 0 },
  });
  await joinExchange();
  expect(await database.newsletters.get('other.example')).toMatchObject({
    name: 'Other Letter',
    removedAt: null,
  });
  expect(await readSetting(notifySetting)).toBe(false);
  expect(await isRead()).toBe(1);

  expect(await undoMerge()).toEqual({ ok: true });
  expect((await database.newsletters.get('other.example'))?.removedAt).not.toBeNull();
  expect((await database.newsletters.get(letter))?.removedAt).toBeNull();
  expect(await readSetting(notifySetting)).toBe(true);
  expect(await isRead()).toBe(0);
  expect((await readSyncState()).isOn).toBe(false);
  expect(await undoMerge()).toMatchObject({ ok: false, error: { kind: 'nothing' } });
});

it('leaves what a file brought when it is taken back, and a newsletter that a file removed', async () => {
  const file: MergeRecord[] = others.flatMap((record) =>
    record.kind === 'subscription'
      ? {
          ...record,
          id: 'file.example',
          fields: { ...record.fields, address: { value: 'https://file.example', stamp } },
        }
      : [],
  );
  const removal = { stamp: makeStamp(Date.now(), 0, 'cccccccc'), reason: 'person' } as const;
  const gone: MergeRecord = {
    ...{ kind: 'subscription', id: letter, fields: {}, texts: {}, events: {} },
    removed: removal,
  };
  await leave({ records: others });
  await switchSync(true, false);
  await joinExchange();
  await takeRecords([...file, gone], {}, 'for-good', Date.now());
  expect(await undoMerge()).toEqual({ ok: true });
  const rows = await database.newsletters.toArray();
  expect(rows.filter(({ removedAt }) => removedAt === null).map(({ id }) => id)).toEqual(['file.example']);
  expect(await readSetting(notifySetting)).toBe(true);
});

it('takes nothing in where it cannot be noted what was here, and asks again', async () => {
  await leave({ records: others });
  await switchSync(true, false);
  const set = local.set.bind(local) as (items: object) => Promise<void>;
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (Object.hasOwn(items, 'beforeMerge')) throw new Error('full');
    await set(items);
  });
  expect(await joinExchange()).toEqual({ ok: false, error: { kind: 'not-kept' } });
  expect(await database.newsletters.get('other.example')).toBeUndefined();
  await runExchange();
  expect(await database.newsletters.get('other.example')).toBeUndefined();
  vi.restoreAllMocks();
  expect((await readSyncState()).question).toBe('first');
  expect(await joinExchange()).toEqual({ ok: true });
  expect(await database.newsletters.get('other.example')).toMatchObject({ removedAt: null });
});

it('takes back what another machine removed, also when it was deleted meanwhile', async () => {
  const removal = { stamp: makeStamp(Date.now(), 0, 'bbbbbbbb'), reason: 'person' };
  const fields = {
    name: { value: null, stamp },
    address: { value: `https://${letter}`, stamp },
    addedAt: { value: 1, stamp: makeStamp(1, 0, 'bbbbbbbb') },
  };
  const gone = { ...{ kind: 'subscription', id: letter, texts: {}, events: {} }, fields, removed: removal };
  await leave({ records: [gone as MergeRecord] });
  await switchSync(true, false);
  await joinExchange();
  const removedAt = (await database.newsletters.get(letter))?.removedAt ?? 0;
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({}) });
  expect(removedAt).toBeGreaterThan(0);
  await purgeRemoved(removedAt + 3_600_000);
  expect(await database.newsletters.get(letter)).toBeUndefined();
  expect(await undoMerge()).toEqual({ ok: true });
  expect(await database.newsletters.toArray()).toMatchObject([
    { address: `https://${letter}`, removedAt: null },
  ]);
});

it('takes back what a first try took in that was not ended', async () => {
  await leave({ records: others });
  await switchSync(true, false);
  const asked = await readSyncState();
  await joinExchange();
  // As where the browser ended before it was written that all is done.
  await saveSyncState(asked);
  await joinExchange();
  expect(await database.newsletters.get('other.example')).toMatchObject({ removedAt: null });
  expect(await undoMerge()).toEqual({ ok: true });
  expect((await database.newsletters.get('other.example'))?.removedAt).not.toBeNull();
  expect(await readSetting(notifySetting)).toBe(true);
});

it('is joined once, also by two pages that both ask', async () => {
  await leave({ records: others });
  await switchSync(true, false);
  await joinExchange();
  const looks = vi.spyOn(sync, 'get');
  expect(await joinExchange()).toEqual({ ok: true });
  expect(looks).toHaveBeenCalledTimes(1);
});

it('takes nothing back that was removed here since', async () => {
  await leave({ records: others });
  await switchSync(true, false);
  await joinExchange();
  await changeSubscription(letter, { isRemoved: true });
  expect(await undoMerge()).toEqual({ ok: true });
  expect((await database.newsletters.get(letter))?.removedAt).not.toBeNull();
});

it('keeps a mark of an issue that is not known here until the issue comes', async () => {
  const issue = await database.issues.get(issueId);
  await database.issues.clear();
  await leave({ marks: [{ hash: hashIssue(letter, identity), at: Date.now() - 500, isRead: true }] });
  await switchSync(true, false);
  await joinExchange();
  expect(await there()).toMatchObject({ marks: [{ isRead: true }] });
  if (issue) await database.issues.put(issue);
  await runExchange();
  expect(await isRead()).toBe(1);
});

it('knows an issue by any witness that another machine may have seen first', async () => {
  const { guids } = ledgerRow(1).witnesses;
  const { mintIdentity } = await import('../../../../utils/identity/mint-identity.ts');
  const elsewhere = mintIdentity({ guids, urls: [], titles: [] }, () => false);
  await leave({ marks: [{ hash: hashIssue(letter, elsewhere), at: Date.now() - 500, isRead: true }] });
  await switchSync(true, false);
  await joinExchange();
  expect(await isRead()).toBe(1);
  await recordReading(issueId, { kind: 'unmarked' }, Date.now());
  await local.set({ sync: { ...(await readSyncState()), writes: [] } });
  await runExchange();
  expect(await there()).toMatchObject({ marks: [{ hash: hashIssue(letter, elsewhere), isRead: false }] });
  expect(await findLedgerRow(letter, identity)).toMatchObject({ readAt: null });
});

it('takes out what lies there where that is wished, and leaves what is not its own', async () => {
  await sync.set({ theirs: 1 });
  await switchSync(true, false);
  await joinExchange();
  expect(await switchSync(false, true)).toEqual({ ok: true });
  expect(await sync.get(null)).toEqual({ theirs: 1 });
});
