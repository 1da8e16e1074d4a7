import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepGeneration } from '../../../../utils/backup/file/keep-generation.ts';
import { listGenerations } from '../../../../utils/backup/file/list-generations.ts';
import { database } from '../../../../utils/store/database.ts';
import { check, day, entry, startAfresh, thursday } from '../../../browser/store/fixtures.ts';
import { readAll } from './backup-rows.ts';

const files = vi.hoisted(() => new Map<string, Blob>());

vi.mock('../../../../utils/platform/private-files.ts', () => ({
  listPrivateFiles: async () => [...files.keys()].sort(),
  openPrivateFile: async (name: string) => files.get(name),
  removePrivateFile: async (name: string) => void files.delete(name),
  writePrivateFile: async (
    name: string,
    write: (take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => Promise<boolean>,
  ) => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const isKept = await write(async (bytes) => void parts.push(bytes));
    if (isKept) files.set(name, new Blob(parts));
    return isKept;
  },
}));

const minute = 60_000;
const start = thursday + day;
const dates = async (now = start + 9 * day) => (await listGenerations(now)).map(({ madeAt }) => madeAt);

beforeEach(async () => {
  fakeBrowser.reset();
  files.clear();
  await startAfresh();
  await check([entry('acne', thursday)]);
  await keepGeneration(start);
});

it('leaves the browser its start, then keeps one', async () => {
  expect(await dates()).toEqual([]);
  await keepGeneration(start + 9 * minute);
  expect(await dates()).toEqual([]);
  await keepGeneration(start + 10 * minute);
  expect(await dates()).toEqual([start + 10 * minute]);
  const [kept] = await listGenerations(start + day);
  const { result, rows } = await readAll(kept?.file ?? new Blob());
  expect(result).toMatchObject({ ok: true, value: { madeAt: start + 10 * minute } });
  expect(rows.map(({ row }) => row.kind)).toContain('issue');
});

it('keeps at most one a day, and none where nothing changed', async () => {
  const first = start + 10 * minute;
  await keepGeneration(first);
  await check([entry('eczema', thursday + day)], { now: first });
  await keepGeneration(first + day - 1);
  expect(await dates()).toEqual([first]);
  await keepGeneration(first + day);
  expect(await dates()).toEqual([first + day, first]);
  await keepGeneration(first + 2 * day);
  await keepGeneration(first + 3 * day);
  expect(await dates()).toEqual([first + day, first]);
});

it('keeps the last three, and nothing that is empty', async () => {
  files.set('0000000000000099.backup.gz', new Blob([]));
  const moments = [1, 2, 3, 4, 5].map((n) => start + n * day);
  for (const [n, at] of moments.entries()) {
    await check([entry(`issue ${n}`, at)], { now: at });
    await keepGeneration(at);
  }
  expect(await dates()).toEqual(moments.slice(-3).reverse());
  expect([...files.keys()]).toHaveLength(3);
});

it('goes on where the clock was set back', async () => {
  await keepGeneration(start + 10 * minute);
  await check([entry('eczema', thursday + day)], { now: thursday + day });
  await keepGeneration(start - 400 * day);
  expect(await dates()).toHaveLength(2);
});

it('lets go first of what a clock that was ahead dated', async () => {
  const ahead = 3650 * day;
  for (const n of [0, 1, 2]) {
    await check([entry(`ahead ${n}`, thursday - n * day)]);
    await keepGeneration(start + ahead + n * day);
  }
  expect(await dates()).toHaveLength(3);
  const moments = [1, 2, 3].map((n) => start + n * day);
  for (const [n, at] of moments.entries()) {
    await check([entry(`right ${n}`, at)], { now: at });
    await keepGeneration(at);
    const [newest, ...others] = await dates(at);
    expect([newest, others.filter((one) => one > at).length]).toEqual([at, 2 - n]);
  }
  expect(await dates()).toEqual(moments.toReversed());
});

it('keeps the last whole one after a loss, until as much is there again', async () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => entry(`${name} ${n} about things ${n}`, thursday - n * day));
  const whole = start + day;
  await check(many('issue', 60));
  await keepGeneration(whole);
  await Promise.all([database.issues, database.issueBodies].map((table) => table.clear()));
  const moments = [2, 3, 4, 5].map((n) => start + n * day);
  for (const at of moments) {
    await check([entry(`new ${at}`, at)], { now: at });
    await keepGeneration(at);
  }
  expect(await dates()).toEqual([...moments.slice(-2).reverse(), whole]);
  await check(many('other', 60));
  await keepGeneration(start + 6 * day);
  expect(await dates()).toEqual([start + 6 * day, ...moments.slice(-2).reverse()]);
});
