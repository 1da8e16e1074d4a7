import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clampStamp } from '../../../../utils/backup/merge/clamp-stamp.ts';
import { enterRecords, mergeClamps } from '../../../../utils/backup/merge/enter-records.ts';
import { makeStamp, parseStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import { mergeRecords } from '../../../../utils/backup/merge/merge-records.ts';
import { restamp, stampsOf } from '../../../../utils/backup/merge/restamp.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';

const now = 1_800_000_000_000;
const day = 24 * 60 * 60_000;
const year = 365 * day;

const named = (value: string, ms: number, device: string): MergeRecord => ({
  ...{ kind: 'setting', id: 'size', texts: {}, events: {}, removed: null },
  fields: { value: { value, stamp: makeStamp(ms, 0, device) } },
});
const chosenIn = (records: readonly MergeRecord[]) => records[0]?.fields.value?.value;

it('leaves a stamp of up to a day ahead, and makes one beyond it one of now', () => {
  expect(clampStamp(makeStamp(now + day, 3, 'a'), now)).toBe(makeStamp(now + day, 3, 'a'));
  expect(clampStamp(makeStamp(now + day + 1, 3, 'a'), now)).toBe(makeStamp(now, 3, 'a'));
});

it('lets what is written later win over a clock that was years ahead, at every later exchange too', () => {
  const wrong = [named('wrong', now + 5 * year, 'a')];
  const first = enterRecords(wrong, {}, now);
  const later = mergeRecords(first.records, [named('later', now + 1000, 'b')]);
  expect(chosenIn(later)).toBe('later');
  const again = enterRecords(wrong, first.clamps, now + 9 * day);
  expect(again.clamps).toEqual(first.clamps);
  expect(chosenIn(mergeRecords(later, again.records))).toBe('later');
  // And on the machine whose clock was wrong.
  const own = wrong.map((record) => restamp(record, again.clamps));
  expect(chosenIn(mergeRecords(own, later))).toBe('later');
});

it('keeps the order of what it clamps, and of what was clamped before', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 }), (years) => {
      const ascending = years.toSorted((a, b) => a - b).map((ahead) => makeStamp(now + ahead * year, 0, 'a'));
      const records = ascending.map((stamp, at) => ({
        ...named('x', 0, 'a'),
        id: `${at}`,
        fields: { value: { value: 'x', stamp } },
      }));
      const half = enterRecords(records.slice(0, 1), {}, now);
      const { clamps } = enterRecords(records, half.clamps, now);
      const clamped = ascending.map((stamp) => clamps[stamp] ?? '');
      expect(clamped.toSorted()).toEqual(clamped);
      expect(new Set(clamped).size).toBe(clamped.length);
    }),
  );
});

it('lets in all as it is where no clock can be trusted', () => {
  const far = [named('far', now + 5 * year, 'a')];
  expect(enterRecords(far, {}, Number.POSITIVE_INFINITY)).toEqual({ records: far, clamps: {} });
});

it('comes to the same clamps on every machine', () => {
  const stamp = makeStamp(now + year, 0, 'a');
  const [a, b] = [{ [stamp]: makeStamp(now, 0, 'a') }, { [stamp]: makeStamp(now - 5, 0, 'a') }];
  expect(mergeClamps(a, b)).toEqual(b);
  expect(mergeClamps(b, a)).toEqual(b);
});

it('clamps every stamp by which something wins, and the moment of what was done; texts keep theirs', () => {
  const stamp = makeStamp(now + year, 0, 'a');
  const record: MergeRecord = {
    ...{ kind: 'reading', id: '1', fields: { title: { value: 't', stamp } } },
    texts: { note: { versions: [{ value: 'n', stamp }], seen: [stamp] } },
    events: { m: { stamp, at: now + year, kind: 'marked' } },
    removed: { stamp, reason: null },
  };
  const [entered] = enterRecords([record], {}, now).records;
  expect(entered && stampsOf(entered).every((one) => parseStamp(one).ms === now)).toBe(true);
  expect(entered?.events.m?.at).toBe(now);
  expect(entered?.texts).toEqual(record.texts);
});

it('clamps once more what a clock that was ahead itself had clamped, and that once', () => {
  const [far, half] = [makeStamp(now + 10 * year, 0, 'a'), makeStamp(now + 2 * year, 0, 'a')];
  const wrong = [named('wrong', now + 10 * year, 'a')];
  const first = enterRecords(wrong, { [far]: half }, now);
  expect(chosenIn(mergeRecords(first.records, [named('later', now + 1, 'b')]))).toBe('later');
  expect(enterRecords(wrong, first.clamps, now + day)).toEqual(first);
});
