import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteAnswer, otherAnsweredAt } from '../../../utils/platform/answered-hosts.ts';
import { readAskedHosts, writeAskedHosts } from '../../../utils/platform/asked-hosts.ts';

beforeEach(() => fakeBrowser.reset());

it('knows when another host than this one answered last', async () => {
  expect(await otherAnsweredAt('a.example')).toBeNull();
  await noteAnswer('a.example', 1);
  expect(await otherAnsweredAt('a.example')).toBeNull();
  expect(await otherAnsweredAt('b.example')).toBe(1);
  await noteAnswer('b.example', 2);
  for (const at of [3, 4, 5]) await noteAnswer('a.example', at);
  expect(await otherAnsweredAt('a.example')).toBe(2);
  expect(await otherAnsweredAt('b.example')).toBe(5);
});

it('remembers the hosts asked lately, and neither older ones nor those of a clock that was ahead', async () => {
  await writeAskedHosts(
    new Map([
      ['a.example', 10],
      ['b.example', 20],
      ['c.example', 99],
    ]),
    10,
  );
  expect([...(await readAskedHosts(5, 30))]).toEqual([['b.example', 20]]);
});
