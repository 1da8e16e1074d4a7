import { expect, it } from 'vitest';
import { withoutSuffix } from '../../../utils/identity/without-suffix.ts';

it.each([
  ['/p/acne-a1b2', '/p/acne'],
  ['/p/acne-1234', '/p/acne'],
  ['/p/acne-a1b2?id=7', '/p/acne?id=7'],
  ['/p/acne-1899', '/p/acne'],
  ['/p/acne-1900', null],
  ['/p/acne-2026', null],
  ['/p/acne-2099', null],
  ['/p/acne-a1b', null],
  ['/p/acne-a1b2c', null],
  ['/p/acne?id=b-a1b2', null],
  ['/p/acne', null],
])('withoutSuffix(%s) is %s', (url, base) => {
  expect(withoutSuffix(url)).toBe(base);
});
