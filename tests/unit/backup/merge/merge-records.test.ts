import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import { mergeRecords } from '../../../../utils/backup/merge/merge-records.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { anyRecords } from './any-record.ts';

const record = (change: Partial<MergeRecord>): MergeRecord => ({
  ...{ kind: 'annotation', id: '1', fields: {}, texts: {}, events: {}, removed: null },
  ...change,
});
const [early, late] = [makeStamp(1, 0, 'b'), makeStamp(2, 0, 'a')];

it('is the same in whichever order two come', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (a, b) => {
      expect(mergeRecords(b, a)).toEqual(mergeRecords(a, b));
    }),
  );
});

it('is the same however three are put together', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
      expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
    }),
    { numRuns: 500 },
  );
});

it('changes nothing when it is done twice', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (a, b) => {
      const merged = mergeRecords(a, b);
      expect(mergeRecords(merged, b)).toEqual(merged);
      expect(mergeRecords(merged, merged)).toEqual(merged);
    }),
  );
});

it('lets the last one that wrote a field have it, field by field', () => {
  const a = record({ fields: { colour: { value: 'blue', stamp: late }, page: { value: 1, stamp: early } } });
  const b = record({ fields: { colour: { value: 'pink', stamp: early }, page: { value: 2, stamp: late } } });
  expect(mergeRecords([a], [b])).toMatchObject([
    { fields: { colour: { value: 'blue' }, page: { value: 2 } } },
  ]);
});

it('decides by the device what was written at the same moment', () => {
  const by = (device: string) =>
    record({ fields: { colour: { value: device, stamp: makeStamp(1, 0, device) } } });
  expect(mergeRecords([by('a')], [by('b')])).toMatchObject([{ fields: { colour: { value: 'b' } } }]);
});

it('unites what was done, by whichever of them', () => {
  const a = record({ kind: 'reading', events: { m: { stamp: early, at: 1, kind: 'marked' } } });
  const b = record({ kind: 'reading', events: { u: { stamp: late, at: 2, kind: 'unmarked' } } });
  expect(Object.keys(mergeRecords([a], [b])[0]?.events ?? {})).toEqual(['m', 'u']);
});

it('has each kind and id once, in an order of its own', () => {
  const merged = mergeRecords([record({ id: '2' }), record({ id: '1' })], [record({ id: '2' })]);
  expect(merged.map(({ id }) => id)).toEqual(['1', '2']);
});
