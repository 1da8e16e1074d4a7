import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markTimes } from '../../../utils/schedule/mark-times.ts';

const day = 86_400_000;
const base = {
  publishedAt: [1, 2, 3].map((n) => n * 7 * day),
  bareDays: [] as number[],
  prior: { weekday: 4, hour: 9, timeZone: 'UTC' },
  before: 30 * day,
  weeklyChecks: 28,
};

it('is the same later, whatever the order, and for what lies ahead', () => {
  const mark = markTimes(base);
  expect(markTimes({ ...base, before: 40 * day })).toBe(mark);
  expect(markTimes({ ...base, publishedAt: [...base.publishedAt].reverse() })).toBe(mark);
  expect(markTimes({ ...base, publishedAt: [...base.publishedAt, 90 * day] })).toBe(mark);
});

it.each([
  ['another issue', { publishedAt: [...base.publishedAt, 28 * day] }],
  ['a day without a time', { bareDays: [7 * day] }],
  ['another prior', { prior: { ...base.prior, hour: 10 } }],
  ['another budget', { weeklyChecks: 10 }],
  ['an issue that lay ahead', { publishedAt: base.publishedAt.slice(0, 2) }],
])('is another for %s', (_what, change) => {
  expect(markTimes({ ...base, ...change })).not.toBe(markTimes(base));
});

it('is another without issues at another time, since the prior then begins elsewhere', () => {
  const none = { ...base, publishedAt: [] };
  expect(markTimes({ ...none, before: 31 * day })).not.toBe(markTimes(none));
});

it('is another for other times', () => {
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 2e12 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(times, times, (one, other) => {
      const isSame = one.length === other.length && one.every((time) => other.includes(time));
      const mark = (publishedAt: number[]) => markTimes({ ...base, publishedAt, before: 3e12 });
      expect(mark(one) === mark(other)).toBe(isSame);
    }),
  );
});
