import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import { listKnownKeys } from '../../../../utils/store/transfer/list-known-keys.ts';
import { listIssuesAfter } from '../../../../utils/store/transfer/list-rows.ts';
import type { ArrivedIssue, Names, Newcomers } from '../../../../utils/store/transfer/types.ts';
import { uniteIssues } from '../../../../utils/store/transfer/unite-issues.ts';
import { check, day, entry, startAfresh, thursday } from '../../../browser/store/fixtures.ts';

const none = (): Names => ({ issues: new Map(), newsletters: {} });
/** Nothing was known here before. */
const fresh: Newcomers = { wanted: new Set(['home']), knownKeys: new Set() };
const now = thursday + 30 * day;
const here = async (): Promise<Newcomers> => ({ ...fresh, knownKeys: await listKnownKeys() });

/** Three issues, the first of them read, as they stand in a file; the database is empty again. */
async function issuesElsewhere(): Promise<ArrivedIssue[]> {
  await check([entry('acne', thursday - 14 * day)], { now: thursday - 14 * day });
  await check([entry('eczema', thursday - 7 * day)], { now: thursday - 7 * day });
  await check([entry('rosacea', thursday)], { now: thursday });
  const [first] = await listIssuesAfter(null, 1);
  await recordReading(first?.row.id ?? '', { kind: 'marked' }, thursday);
  const all = await listIssuesAfter(null, 9);
  await startAfresh();
  return all;
}

const everything = async () =>
  await Promise.all(
    database.tables.filter(({ name }) => name !== 'unfinished').map(async (table) => await table.toArray()),
  );

let arrived: ArrivedIssue[];
beforeEach(async () => {
  await startAfresh();
  arrived = await issuesElsewhere();
});

describe.each([
  ['where there was nothing', fresh],
  ['where all has to be compared', { ...fresh, knownKeys: { has: () => true } } as unknown as Newcomers],
])('issues of a file, %s', (_name, newcomers) => {
  it('are added, nobody is told of them, and unread are those that were', async () => {
    expect(await uniteIssues(arrived, newcomers, none(), 'for-good')).toEqual({
      ...{ added: 3, changed: 0, left: 0 },
    });
    const added = await listIssuesAfter(null, 9);
    expect(added.map(({ row }) => [row.title, row.announced])).toEqual(
      arrived.map(({ row }) => [row.title, 1]),
    );
    // The reading is not in this database: what was read elsewhere is unread as it was found there.
    expect(added.map(({ row }) => row.unread)).toEqual(arrived.map(({ row }) => row.bornUnread));
    expect(added.map(({ body }) => body)).toEqual(arrived.map(({ body }) => body));
    expect(await database.searchDue.toCollection().primaryKeys()).toHaveLength(3);
  });

  it('are read where the ledger says so', async () => {
    const { row } = arrived[0] ?? {};
    const { identity = '', witnesses, keys } = row ?? {};
    const stored = await uniteIssues(arrived, newcomers, none(), 'for-good');
    expect(stored.added).toBe(3);
    await recordReading(row?.id ?? '', { kind: 'marked' }, now);
    await database.issues.clear();
    const [reading] = await database.ledger.toArray();
    expect(reading).toMatchObject({ identity, witnesses, keys });
    await database.ledger.toCollection().modify({ isOrphan: 1 });
    await uniteIssues(arrived, newcomers, none(), 'for-good');
    expect(await database.issues.get(row?.id ?? '')).toMatchObject({ unread: 0, isRead: 1, readAt: now });
    expect(await database.ledger.toArray()).toMatchObject([{ isOrphan: 0 }]);
  });

  it('are told, and not written, on trial', async () => {
    const before = await everything();
    const tried = await uniteIssues(arrived, newcomers, none(), 'on-trial');
    expect(await everything()).toEqual(before);
    expect(await uniteIssues(arrived, newcomers, none(), 'for-good')).toEqual(tried);
  });
});

it('are left as they are when they come twice', async () => {
  await uniteIssues(arrived, fresh, none(), 'for-good');
  const before = await everything();
  expect(await uniteIssues(arrived, await here(), none(), 'for-good')).toEqual({
    added: 0,
    changed: 0,
    left: 3,
  });
  expect(await everything()).toEqual(before);
});

it('get back a text that was lost, of the same version alone', async () => {
  await uniteIssues(arrived, fresh, none(), 'for-good');
  await database.issueBodies.clear();
  const [first, second, third] = arrived;
  if (!first || !second || !third) throw new Error('There are three.');
  await database.issues.update(second.row.id, { textHash: 'of a later version' });
  const bare = { ...third, body: null };
  expect(await uniteIssues([first, second, bare], await here(), none(), 'for-good')).toEqual({
    ...{ added: 0, changed: 1, left: 2 },
  });
  expect(await database.issueBodies.toArray()).toEqual([first.body]);
});

it('are recognised under another identity, by which what belongs to them is named', async () => {
  await uniteIssues(arrived, fresh, none(), 'for-good');
  const foreign = arrived.map(({ row, body }) => {
    const [identity, id] = [`x${row.identity}`, `home:x${row.identity}`];
    return { row: { ...row, identity, id }, body: body && { ...body, issueId: id } };
  });
  const names = none();
  expect(await uniteIssues(foreign, await here(), names, 'for-good')).toEqual({
    added: 0,
    changed: 0,
    left: 3,
  });
  expect([...names.issues]).toEqual(foreign.map(({ row }, at) => [row.id, arrived[at]?.row.id]));
});

it('get an identity of their own where theirs is that of another issue here', async () => {
  const [first, second] = arrived;
  if (!first || !second) throw new Error('There are three.');
  await uniteIssues([first], fresh, none(), 'for-good');
  const clash = { ...second, row: { ...second.row, identity: first.row.identity, id: first.row.id } };
  const names = none();
  expect(await uniteIssues([clash], await here(), names, 'for-good')).toMatchObject({ added: 1, left: 0 });
  const issues = await database.issues.toArray();
  expect(issues.map(({ title }) => title).sort()).toEqual([first.row.title, second.row.title].sort());
  expect(names.issues.size).toBe(1);
});

it('are left where their newsletter is not subscribed to', async () => {
  const nobody = { ...fresh, wanted: new Set<string>() };
  expect(await uniteIssues(arrived, nobody, none(), 'for-good')).toEqual({ added: 0, changed: 0, left: 3 });
  expect(await database.issues.count()).toBe(0);
});
