import { expect, it } from 'vitest';
import { isWorthWholeLook } from '../../../utils/schedule/is-worth-whole-look.ts';

const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 9, 22);
const validators = { etag: '"a"', lastModified: null };
/** Issues so many days apart. */
const every = (days: number) => [0, 1, 2, 3].map((at) => ({ publishedAt: now - at * days * day }));

it.each([
  ['after 8 days of a weekly letter not yet', 8, every(7), false],
  ['after 15 days of a weekly letter', 15, every(7), true],
  ['after 13 days of a weekly letter not yet', 13, every(7), false],
  ['after 9 days of a daily letter', 9, every(1), true],
  ['after 7 days of a daily letter not yet', 7, every(1), false],
  ['after 50 days of a monthly letter not yet', 50, every(30), false],
  ['after 9 days of one without issues', 9, [], true],
] as const)('%s', (_name, days, published, expected) => {
  expect(isWorthWholeLook({ validators, lastBodyAt: now - days * day }, published, now)).toBe(expected);
});

it('is not where nothing conditional was asked, or no body has come yet, or its date lies ahead', () => {
  const long = { lastBodyAt: now - 100 * day };
  const none = { etag: null, lastModified: null };
  expect(isWorthWholeLook({ validators: none, ...long }, every(7), now)).toBe(false);
  expect(isWorthWholeLook({ validators, lastBodyAt: null }, every(7), now)).toBe(false);
  expect(isWorthWholeLook({ validators, lastBodyAt: now + 1 }, every(7), now)).toBe(false);
});
