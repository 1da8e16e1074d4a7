import { expect, it } from 'vitest';
import { isOvertaken, stampChanges } from '../../../utils/store/stamp-changes.ts';
import type { RowStamps } from '../../../utils/store/types.ts';

const parts = { fields: ['colour', 'page'], texts: ['note'] } as const;
const row = { colour: 'blue', page: 1, note: 'first' };
const foreign = '0mz000000.000.bbbbbbbb';
const change = (next: Partial<typeof row>, stamps?: RowStamps, now = 500) =>
  stampChanges(
    { row, stamps, since: 100, isRemoved: false },
    { row: { ...row, ...next }, isRemoved: false },
    parts,
    now,
  );

it('stamps what changed, and leaves the rest as old as it is', () => {
  expect(change({ colour: 'pink' })).toEqual({ base: 100, fields: { colour: 500 }, texts: {} });
  expect(change({})).toEqual({ base: 100, fields: {}, texts: {} });
});

it('is later than before, also where the clock was set back', () => {
  const stamps: RowStamps = { base: 100, fields: { colour: 9000 }, texts: {} };
  expect(change({ colour: 'pink' }, stamps).fields.colour).toBe(9001);
  expect(change({ page: 2 }, { ...stamps, base: foreign }).fields.page).toBeGreaterThan(500);
});

it('knows what a text was written over, of this machine and others', () => {
  const versions = [
    { stamp: 200, value: 'one' },
    { stamp: foreign, value: 'two' },
  ];
  const { texts } = change(
    { note: 'both' },
    { base: 100, fields: {}, texts: { note: { versions, seen: [] } } },
  );
  expect(texts.note?.versions).toMatchObject([{ value: null }]);
  expect(texts.note?.seen).toEqual([200, foreign]);
});

it('stamps that it was removed, and that it is back; its text is written anew then', () => {
  const gone = stampChanges(
    { row, stamps: undefined, since: 100, isRemoved: false },
    { row, isRemoved: true },
    parts,
    500,
  );
  expect(gone.removed).toEqual({ stamp: 500, reason: 'person' });
  expect(gone.texts.note).toEqual({ versions: [], seen: [100] });
  const back = stampChanges(
    { row, stamps: gone, since: 500, isRemoved: true },
    { row, isRemoved: false },
    parts,
    400,
  );
  expect(back.removed).toEqual({ stamp: 501, reason: null });
  expect(back.texts.note?.versions).toHaveLength(1);
});

it.each([
  ['later here', 90, 0, true],
  ['of one time', 50, 0, true],
  ['earlier here', 40, 0, false],
  ['removed here', 90, 1, false],
] as const)('what comes is overtaken by what is %s: %d', (_name, changedAt, isRemoved, overtaken) => {
  expect(isOvertaken({ changedAt: 50 }, { changedAt, isRemoved })).toBe(overtaken);
  expect(isOvertaken({ changedAt: 50 }, undefined)).toBe(false);
});
