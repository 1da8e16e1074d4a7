import { expect, it } from 'vitest';
import { readEmbargo } from '../../../../utils/feed/request/read-embargo.ts';

it.each([
  [429, {}, 3_600_000],
  [503, {}, 3_600_000],
  [503, { 'retry-after': '7' }, 7_000],
  [404, { 'retry-after': '7' }, 7_000],
  [500, {}, null],
  [200, { 'retry-after': '7' }, null],
  [304, { 'retry-after': '7' }, null],
])('readEmbargo of %i %o is %o', (status, headers, expected) => {
  expect(readEmbargo({ status, headers: new Headers(headers) }, 0)).toBe(expected);
});
