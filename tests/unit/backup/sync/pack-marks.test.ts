import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashIssue } from '../../../../utils/backup/sync/hash-issue.ts';
import { mergeMarks } from '../../../../utils/backup/sync/merge-marks.ts';
import { markBytes, packMarks, unpackMarks } from '../../../../utils/backup/sync/pack-marks.ts';

const anyMark = fc.record({
  hash: fc.integer({ min: 0, max: 5 }).map((n) => hashIssue('home', `${n}`)),
  at: fc.integer({ min: 1_600_000_000_000, max: 1_600_000_000_003 }),
  isRead: fc.boolean(),
});
const anyMarks = fc.array(anyMark, { maxLength: 8 });

it('comes back as it was, in sixteen bytes each', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const packed = packMarks(marks);
      expect(unpackMarks(packed)).toEqual(marks);
      expect(new TextEncoder().encode(packed).length).toBe(marks.length * markBytes);
    }),
  );
  expect(markBytes).toBe(16);
});

it('leaves out what is none', () => {
  expect(unpackMarks('no mark')).toEqual([]);
  expect(
    unpackMarks(`${packMarks([{ hash: 'AAAAAAAA', at: 1_600_000_000_000, isRead: true }]).slice(0, -1)}x`),
  ).toEqual([]);
});

it('merges to the same, in any order and however often', () => {
  fc.assert(
    fc.property(anyMarks, anyMarks, anyMarks, fc.integer({ min: 1, max: 9 }), (a, b, c, most) => {
      const merge = (one: typeof a, other: typeof a) => mergeMarks(one, other, most);
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});
