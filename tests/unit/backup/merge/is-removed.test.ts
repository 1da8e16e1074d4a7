import { expect, it } from 'vitest';
import { dropOldRemovals, removalLivesMs } from '../../../../utils/backup/merge/drop-old-removals.ts';
import { isRemoved } from '../../../../utils/backup/merge/is-removed.ts';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';

const stamp = makeStamp(1000, 0, 'a');
const gone: MergeRecord = {
  ...{ kind: 'annotation', id: '1', fields: {}, events: {} },
  texts: { note: { versions: [], seen: [stamp] } },
  removed: { stamp, reason: 'person' },
};
const written = { versions: [{ value: 'meanwhile', stamp }], seen: [stamp] };

it('is removed by a person, and back when it was put back', () => {
  expect(isRemoved(gone)).toBe(true);
  expect(isRemoved({ ...gone, removed: { stamp, reason: null } })).toBe(false);
  expect(isRemoved({ ...gone, removed: null })).toBe(false);
});

it('is kept by what was written into it meanwhile', () => {
  expect(isRemoved({ ...gone, texts: { note: written } })).toBe(false);
});

it('is there where it was added after it was removed elsewhere', () => {
  const fields = (ms: number) => ({ addedAt: { value: ms, stamp: makeStamp(ms, 0, 'b') } });
  expect(isRemoved({ ...gone, fields: fields(999) })).toBe(true);
  expect(isRemoved({ ...gone, fields: fields(1001) })).toBe(false);
});

it('is remembered for 180 days', () => {
  const last = 1000 + removalLivesMs;
  expect(dropOldRemovals([gone], last - 1)).toEqual([gone]);
  expect(dropOldRemovals([gone], last)).toEqual([]);
  expect(dropOldRemovals([{ ...gone, texts: { note: written } }], last)).toHaveLength(1);
});
