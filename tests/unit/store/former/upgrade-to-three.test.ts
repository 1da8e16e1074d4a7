import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { layDatabase } from '../../../browser/store/lay-database.ts';
import type { DatabaseFixture } from '../../../fixtures/databases/types.ts';
import version1 from '../../../fixtures/databases/version-1.json';
import version2 from '../../../fixtures/databases/version-2.json';

type Odd = Record<string, unknown>;

/** Opens a database of that version after its first row of a table was changed. @returns how many rows it has */
async function openOdd(fixture: DatabaseFixture, table: string, change: (row: Odd) => void) {
  database.close();
  const laid = structuredClone(fixture);
  change(laid.rows[table]?.[0] as Odd);
  await layDatabase(laid);
  await database.open();
  return await counts();
}

async function counts() {
  const tables = [database.newsletters, database.issues, database.issueBodies, database.ledger];
  const [newsletters, issues, bodies, ledger] = await Promise.all(tables.map((table) => table.count()));
  return { newsletters, issues, bodies, ledger };
}

const parts = (change: Odd) => (row: Odd) => {
  row.parts = { ...(row.parts as object), ...change };
};
const own = (change: Odd) => (row: Odd) => void Object.assign(row, change);

const fixtures = [version1, version2] as unknown as DatabaseFixture[];

it.each<[string, string, (row: Odd) => void, number, number]>([
  ['an issue dated by no number', 'issues', parts({ publishedAt: Number.NaN }), 0, 0],
  ['an issue dated beyond all dates', 'issues', parts({ publishedAt: 9e15 }), 0, 0],
  ['an issue at no moment', 'issues', own({ publishedAt: Number.NaN }), 0, 0],
  ['an issue without quotes', 'issues', parts({ quotes: undefined }), 0, 0],
  ['an issue without parts', 'issues', own({ parts: undefined }), 1, 0],
  ['an issue without a title', 'issues', parts({ title: undefined }), 1, 0],
  ['a reading without a title', 'ledger', own({ title: undefined }), 0, 0],
  ['a reading whose address is a number', 'ledger', own({ url: 7, guidKey: 7 }), 0, 0],
  ['a reading of no moment', 'ledger', own({ publishedAt: Number.NaN, readAt: 'x', openedAt: 9e15 }), 0, 0],
  ['a reading of no newsletter', 'ledger', own({ newsletterId: undefined }), 0, 1],
])('opens with %s', async (_name, table, change, issues, readings) => {
  for (const fixture of fixtures) {
    const whole = await openOdd(fixture, table, () => undefined);
    expect(await openOdd(fixture, table, change)).toEqual({
      newsletters: whole.newsletters,
      issues: Number(whole.issues) - issues,
      bodies: Number(whole.bodies) - issues,
      ledger: Number(whole.ledger) - readings,
    });
    expect(await database.issues.filter((row) => !Number.isFinite(row.publishedAt)).count()).toBe(0);
    expect(await database.ledger.filter((row) => !Number.isFinite(row.publishedAt)).count()).toBe(0);
  }
});

it('opens without a newsletter that has no address', async () => {
  const whole = await openOdd(fixtures[1] as DatabaseFixture, 'newsletters', () => undefined);
  const odd = await openOdd(fixtures[1] as DatabaseFixture, 'newsletters', own({ address: undefined }));
  expect(odd).toEqual({ ...whole, newsletters: Number(whole.newsletters) - 1 });
});
