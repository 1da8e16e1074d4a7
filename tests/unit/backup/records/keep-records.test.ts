import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compareRecords } from '../../../../utils/backup/merge/compare-records.ts';
import { mergeRecords } from '../../../../utils/backup/merge/merge-records.ts';
import { betweenTexts } from '../../../../utils/backup/merge/show-text.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { keepRecords } from '../../../../utils/backup/records/keep-records.ts';
import { rememberRemoval } from '../../../../utils/backup/records/removed-for-good.ts';
import { notifySetting, readSetting, writeSetting } from '../../../../utils/platform/settings.ts';
import { findAnnotation, putAnnotation } from '../../../../utils/store/annotations.ts';
import { database } from '../../../../utils/store/database.ts';
import {
  findLastReading,
  findLedgerRow,
  recordReading,
  undoReading,
} from '../../../../utils/store/ledger.ts';
import { findLogEntry, putLogEntry } from '../../../../utils/store/log-entries.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import { purgeNewsletter } from '../../../../utils/store/purge-newsletter.ts';
import type { IssueRow } from '../../../../utils/store/types.ts';
import { issueRow } from '../issue-row.ts';
import { annotationOf, logEntryOf } from '../kept-rows.ts';
import { subscriptionOf } from '../subscription-of.ts';
import { beginMachine, recordsOf } from './machine.ts';

const start = 1_800_000_000_000;
const [here, there] = ['aaaaaaaa', 'bbbbbbbb'];
const letter = 'news.example/feed';
const nothing = { subscription: 0, setting: 0, reading: 0, annotation: 0, logEntry: 0 };
let clock = start;
const now = () => (clock += 1000);
const take = async (records: readonly MergeRecord[], device = here) =>
  await keepRecords(records, { device, clamps: {}, now: now() });

/** An issue as the check stored it. */
async function putIssue(n: number): Promise<IssueRow> {
  const issue = issueRow(n);
  await database.issues.put(issue);
  return issue;
}

async function putSubscription(): Promise<void> {
  const { row } = subscriptionOf(letter);
  await database.newsletters.put(row);
}

beforeEach(() => beginMachine(here));

it('brings all to another machine as it was, and twice changes nothing', async () => {
  await putSubscription();
  const issue = await putIssue(1);
  await recordReading(issue.id, { kind: 'opened', where: 'popup' }, now());
  await recordReading(issue.id, { kind: 'noted', note: 'my note' }, now());
  await putAnnotation('a1', annotationOf('a1', { note: 'words' }), now());
  await putLogEntry('l1', logEntryOf('l1', { learned: 'much' }), now());
  await updateSubscription(letter, { isMuted: true }, {}, now());
  await writeSetting(notifySetting, false, now());
  const [row, annotation, entry] = await Promise.all([
    findLedgerRow(letter, issue.identity),
    findAnnotation('a1'),
    findLogEntry('l1'),
  ]);
  const records = await recordsOf(here);

  await beginMachine(there);
  expect(await take(records, there)).toEqual({
    ...nothing,
    subscription: 1,
    setting: 1,
    reading: 1,
    annotation: 1,
    logEntry: 1,
  });
  const same = ({ changedAt, stamps, isOrphan, ...rest }: Record<string, unknown>) => rest;
  const plain = (value: object | undefined) => same({ ...value });
  expect(plain(await findLedgerRow(letter, issue.identity))).toEqual(plain(row));
  expect(plain(await findAnnotation('a1'))).toEqual(plain(annotation));
  expect(plain(await findLogEntry('l1'))).toEqual(plain(entry));
  expect(await database.newsletters.get(letter)).toMatchObject({ isMuted: true });
  expect(await readSetting(notifySetting)).toBe(false);
  expect(compareRecords(await recordsOf(there), records).changes).toEqual([]);
  expect(await take(records, there)).toEqual(nothing);
  expect((await database.checkStates.get(letter))?.dueAt).toBe(0);
  expect((await database.unfinished.toArray()).some(({ isSubscription }) => isSubscription)).toBe(true);
});

it('takes nothing back that was done here after an older copy was made', async () => {
  await putSubscription();
  await putAnnotation('a1', annotationOf('a1', { note: 'first' }), now());
  const old = await recordsOf(here);
  await putAnnotation('a1', annotationOf('a1', { note: 'second', colour: 'blue' }), now());
  await updateSubscription(letter, { name: 'New', isNamed: true }, {}, now());
  expect(await take(old)).toEqual(nothing);
  expect(await findAnnotation('a1')).toMatchObject({ note: 'second', colour: 'blue' });
});

describe('a note that was written on two machines', () => {
  async function writeOnBoth(): Promise<MergeRecord[]> {
    await putAnnotation('a1', annotationOf('a1', { note: 'base' }), now());
    const base = await recordsOf(here);
    await beginMachine(there, base);
    await putAnnotation('a1', { ...annotationOf('a1'), note: 'there' }, now());
    const other = await recordsOf(there);
    await beginMachine(here, base);
    await putAnnotation('a1', { ...annotationOf('a1'), note: 'here' }, now());
    return other;
  }

  it('shows both, and stays so however often they meet', async () => {
    const other = await writeOnBoth();
    await take(other);
    const both = `there${betweenTexts}here`;
    expect((await findAnnotation('a1'))?.note).toBe(both);
    expect(await take(other)).toEqual(nothing);
    const merged = await recordsOf(here);
    await beginMachine(there, other);
    await take(merged, there);
    expect((await findAnnotation('a1'))?.note).toBe(both);
  });

  it('is one again once somebody writes it anew, everywhere', async () => {
    const other = await writeOnBoth();
    await take(other);
    await putAnnotation('a1', { ...annotationOf('a1'), note: 'both put together' }, now());
    const merged = await recordsOf(here);
    expect(await take(other)).toEqual(nothing);
    await beginMachine(there, other);
    await take(merged, there);
    expect((await findAnnotation('a1'))?.note).toBe('both put together');
  });

  it('stays where it was deleted by somebody who had not seen what was written', async () => {
    const other = await writeOnBoth();
    await putAnnotation('a1', null, now());
    await take(other);
    expect(await findAnnotation('a1')).toMatchObject({ note: 'there', isRemoved: 0 });
  });
});

it('removes what was removed elsewhere, and knows it when it comes again', async () => {
  await putAnnotation('a1', annotationOf('a1'), now());
  const base = await recordsOf(here);
  await putAnnotation('a1', null, now());
  const gone = await recordsOf(here);
  await beginMachine(there, base);
  await take(gone, there);
  expect(await findAnnotation('a1')).toBeUndefined();
  expect(await take(base, there)).toEqual(nothing);
});

describe('what was read', () => {
  it('is put together from both machines, in the order of what was done', async () => {
    const issue = await putIssue(1);
    await recordReading(issue.id, { kind: 'opened', where: 'popup' }, now());
    const base = await recordsOf(here);
    await beginMachine(there, base);
    await putIssue(1);
    await recordReading(issue.id, { kind: 'unmarked' }, now());
    await recordReading(issue.id, { kind: 'read', seconds: 30 }, now());
    const other = await recordsOf(there);
    await beginMachine(here, base);
    await putIssue(1);
    await recordReading(issue.id, { kind: 'read', seconds: 12 }, now());
    await take(other);
    expect(await findLedgerRow(letter, issue.identity)).toMatchObject({ readAt: null, activeSeconds: 42 });
    expect(await database.issues.get(issue.id)).toMatchObject({ unread: 1, isRead: 0 });
    await recordReading(issue.id, { kind: 'marked' }, now());
    expect(await take(other)).toEqual(nothing);
    expect(await database.issues.get(issue.id)).toMatchObject({ unread: 0, isRead: 1 });
  });

  it('takes back what was done here, and leaves what was done elsewhere to be taken back there', async () => {
    const issue = await putIssue(1);
    await recordReading(issue.id, { kind: 'noted', note: 'kept' }, now());
    const base = await recordsOf(here);
    await beginMachine(there, base);
    await putIssue(1);
    const at = now();
    await recordReading(issue.id, { kind: 'marked' }, at);
    const other = await recordsOf(there);
    await beginMachine(here, base);
    await putIssue(1);
    const recorded = await recordReading(issue.id, { kind: 'unmarked' }, now());
    await take(other);
    expect((await findLastReading())?.id).toBe(recorded?.readingId);
    await undoReading(recorded?.readingId ?? 0, now());
    expect(await findLedgerRow(letter, issue.identity)).toMatchObject({
      readAt: at,
      unreadAt: null,
      note: 'kept',
    });
  });
});

describe('a newsletter that was removed', () => {
  async function removeForGood(): Promise<MergeRecord[]> {
    await putSubscription();
    const base = await recordsOf(here);
    await updateSubscription(letter, { removedAt: now() }, {}, clock);
    const row = await database.newsletters.get(letter);
    if (row) await rememberRemoval(row, 'person', now());
    await purgeNewsletter(letter);
    return base;
  }

  it('is removed on the others too, long after its row is gone', async () => {
    const base = await removeForGood();
    const gone = await recordsOf(here);
    expect(await take(base)).toEqual(nothing);
    expect(await database.newsletters.get(letter)).toBeUndefined();
    await beginMachine(there, base);
    await take(gone, there);
    expect((await database.newsletters.get(letter))?.removedAt).toBe(clock);
  });

  it('comes back everywhere when somebody subscribes to it again', async () => {
    const base = await removeForGood();
    const gone = await recordsOf(here);
    await database.newsletters.put({ ...subscriptionOf(letter).row, addedAt: now() });
    const back = await recordsOf(here);
    await beginMachine(there, base);
    await take(gone, there);
    await take(back, there);
    expect((await database.newsletters.get(letter))?.removedAt).toBeNull();
  });

  it('is never the home newsletter', async () => {
    await database.newsletters.put({ ...subscriptionOf(letter).row, addedAt: 0 });
    const [record] = await recordsOf(here);
    const stamp = `zzzzzzzzz.000.${there}`;
    if (record) await take([{ ...record, removed: { stamp, reason: 'person' } }]);
    expect((await database.newsletters.get(letter))?.removedAt).toBeNull();
  });
});

it('leaves out what is no row of its table, and settings of another kind', async () => {
  const stamp = `000000009.000.${there}`;
  const none = { texts: {}, events: {}, removed: null };
  const field = (value: null | string | number) => ({ value: { value, stamp } });
  const strange: MergeRecord[] = [
    { kind: 'setting', id: 'notify', fields: field('yes'), ...none },
    { kind: 'setting', id: 'unheardOf', fields: field(1), ...none },
    { kind: 'subscription', id: 'x', fields: { address: { value: 'javascript:alert(1)', stamp } }, ...none },
    { kind: 'annotation', id: 'x', fields: { colour: { value: 'plaid', stamp } }, ...none },
    { kind: 'reading', id: 'no issue', fields: {}, ...none },
  ];
  const written = await take(strange);
  expect(written).toMatchObject({ subscription: 0, reading: 0, annotation: 0 });
  expect(await readSetting(notifySetting)).toBe(true);
  expect(await fakeBrowser.storage.local.get('unheardOf')).toEqual({});
});

describe('an addition that was cancelled on another machine', () => {
  const cancelled = async (addedAt: number): Promise<MergeRecord[]> => {
    await beginMachine(there);
    await rememberRemoval({ ...subscriptionOf(letter).row, addedAt }, 'unchecked', now());
    return await recordsOf(there);
  };
  const isHere = async () => (await database.newsletters.get(letter))?.removedAt === null;

  it('takes nothing of what was added here by itself, and what stays is told', async () => {
    const elsewhere = await cancelled(now());
    await beginMachine(here);
    await putSubscription();
    await take(elsewhere);
    expect(await isHere()).toBe(true);
    const own = await recordsOf(here);
    expect(await take(elsewhere)).toEqual(nothing);
    expect(await recordsOf(here)).toEqual(own);
    await take(own, there);
    await beginMachine(there, mergeRecords(elsewhere, own));
    expect(await isHere()).toBe(true);
  });

  it('is cancelled here too where it came from there', async () => {
    const elsewhere = await cancelled(start);
    const added = elsewhere.map((record) => ({ ...record, removed: null }));
    await beginMachine(here, added);
    expect(await isHere()).toBe(true);
    await take(elsewhere);
    expect(await isHere()).toBe(false);
  });
});
