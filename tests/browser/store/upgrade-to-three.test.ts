import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { FormerIssueRow } from '../../../utils/store/former/types.ts';
import { upgradeLedger, upgradeToThree } from '../../../utils/store/former/upgrade-to-three.ts';
import type { GuideRow } from '../../../utils/store/types.ts';
import type { DatabaseFixture } from '../../fixtures/databases/types.ts';
import version1 from '../../fixtures/databases/version-1.json';
import version2 from '../../fixtures/databases/version-2.json';

/** The tables that each step of the upgrade sees. */
const first = {
  ...{ newsletters: 'id', checkStates: 'newsletterId', checks: '[newsletterId+at]' },
  ...{
    issues: 'id',
    issueBodies: 'issueId',
    guides: 'id',
    ledger: 'fingerprint',
    formerLedger: 'fingerprint',
  },
};
const second = {
  ...{ issues: 'id', formerLedger: 'fingerprint', ledger: '[newsletterId+identity]', readings: '++id' },
};

let tables: Dexie;
let laid = 0;

async function lay(schema: Record<string, string>, rows: Record<string, object[]>): Promise<void> {
  tables?.close();
  laid += 1;
  tables = new Dexie(`half ${laid}`);
  tables.version(1).stores(schema);
  for (const table of tables.tables) await table.bulkPut(rows[table.name] ?? []);
}

const run = async (upgrade: typeof upgradeToThree) =>
  await tables.transaction('rw', tables.tables, async (transaction) => await upgrade(transaction));

/** All rows, but for when the upgrade ran. */
async function dump(): Promise<Record<string, object[]>> {
  const timeless = ({ tryAt, at, ...row }: Record<string, unknown>) => ({
    ...row,
    ...('tryAt' in row || tryAt !== undefined ? { isTried: tryAt !== null } : {}),
    at: 'kind' in row ? 'now' : at,
  });
  const dumped = await Promise.all(
    tables.tables.map(async (table) => [table.name, (await table.toArray()).map(timeless)] as const),
  );
  return Object.fromEntries(dumped);
}

const rowsNow = async () =>
  Object.fromEntries(await Promise.all(tables.tables.map(async (one) => [one.name, await one.toArray()])));

afterEach(() => {
  tables.close();
  // Dexie's own way complains of connections that are still ending.
  for (; laid > 0; laid -= 1) indexedDB.deleteDatabase(`half ${laid}`);
});

describe.each<[number, DatabaseFixture]>([
  [1, version1],
  [2, version2],
])('the upgrade of version %i', (_version, fixture) => {
  const rows = withOddOnes(fixture.rows as unknown as FormerRows);

  it('tells two of one name apart, and tries no guide again that is saved', async () => {
    await lay(first, rows);
    await run(upgradeToThree);
    const { issues = [], guides = [] } = await dump();
    const names = issues.map((row) => JSON.stringify([Reflect.get(row, 'newsletterId'), identityOf(row)]));
    expect(new Set(names).size).toBe(issues.length);
    expect(guides).toContainEqual(expect.objectContaining({ isTried: true }));
    expect(guides).not.toContainEqual(expect.objectContaining({ state: 'saved', isTried: true }));
  });

  /** The first of the two of one name is done, the second is not. */
  const between = rows.issues.findIndex(({ id }) => id.endsWith(' again')) / rows.issues.length;

  it.each([
    ['a third', 0.3],
    ['half', 0.5],
    ['all', 1],
    ['the first of two of one name', between],
  ])('comes to the same with %s of the rows done already', async (_part, share) => {
    await lay(first, rows);
    await run(upgradeToThree);
    const [whole, upgraded] = [await dump(), await rowsNow()];
    expect(whole.issueBodies?.length).toBe(rows.issues?.length);

    const isDone = (at: number, of: object[] | undefined) => at < share * (of?.length ?? 0);
    const half = (name: string) =>
      (rows[name] ?? []).map((row, at) => (isDone(at, rows[name]) ? upgraded[name]?.[at] : row));
    const begun = (name: string) =>
      upgraded[name]?.filter((_: object, at: number) => isDone(at, upgraded[name]));
    await lay(first, {
      ...rows,
      ...{ newsletters: half('newsletters'), issues: half('issues') },
      ...{ issueBodies: begun('issueBodies'), formerLedger: begun('formerLedger') },
      ...{ checkStates: begun('checkStates'), checks: upgraded.checks ?? [] },
    });
    await run(upgradeToThree);
    expect(await dump()).toEqual(whole);
  });

  it('gives back each reading once, however often and far it was done', async () => {
    await lay(first, rows);
    await run(upgradeToThree);
    const { issues = [], formerLedger = [] } = await rowsNow();
    await lay(second, { issues, formerLedger });
    await run(upgradeLedger);
    const whole = await dump();
    expect([whole.ledger?.length, whole.readings?.length]).toEqual([
      rows.ledger?.length,
      rows.ledger?.length,
    ]);
    await run(upgradeLedger);
    expect(await dump()).toEqual(whole);

    const done = await rowsNow();
    const begun = (name: string) => (done[name] ?? []).slice(0, 4);
    const identities = new Set(begun('ledger').map(({ identity }: { identity: string }) => identity));
    const readings = done.readings?.filter((row: { identity: string }) => identities.has(row.identity));
    await lay(second, { issues, formerLedger, ledger: begun('ledger'), readings });
    await run(upgradeLedger);
    const again = await dump();
    const idless = (all: object[] | undefined) => all?.map((row) => ({ ...row, id: 0 })).sort(byIdentity);
    expect(again.ledger).toEqual(whole.ledger);
    expect(idless(again.readings)).toEqual(idless(whole.readings));
  });
});

interface FormerRows extends Record<string, object[]> {
  issues: FormerIssueRow[];
  guides: GuideRow[];
}

/** With a second issue that all is equal of, and a saved guide of an unread issue. */
function withOddOnes(rows: FormerRows): FormerRows {
  const twin = rows.issues.find(({ unread }) => unread === 1);
  const saved = rows.guides.find(({ state }) => state === 'saved');
  if (!twin || !saved) throw new Error('the fixture has no unread issue, or no saved guide');
  return {
    ...rows,
    issues: [...rows.issues, { ...twin, id: `${twin.id} again` }].sort((a, b) => (a.id < b.id ? -1 : 1)),
    guides: [...rows.guides, { ...saved, id: `${twin.id}#saved`, issueId: twin.id }],
  };
}

const identityOf = (row: object) => Reflect.get(row, 'identity');

const byIdentity = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
