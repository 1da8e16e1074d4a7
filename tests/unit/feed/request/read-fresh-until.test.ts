import { expect, it } from 'vitest';
import { readFreshUntil } from '../../../../utils/feed/request/read-fresh-until.ts';

const now = Date.UTC(2025, 9, 23, 13);
const minute = 60_000;
const date = 'Thu, 23 Oct 2025 10:00:00 GMT';

it.each([
  [{ 'cache-control': 'public, max-age=600' }, now + 10 * minute],
  [{ 'cache-control': 'max-age=600', age: '60' }, now + 9 * minute],
  [{ 'cache-control': 's-maxage=600' }, null],
  [{ 'cache-control': 'max-age=31536000' }, now + 24 * 60 * minute],
  [{ 'cache-control': 'max-age=600, no-cache' }, null],
  [{ 'cache-control': 'max-age=0' }, null],
  [{ expires: 'Thu, 23 Oct 2025 10:30:00 GMT', date }, now + 30 * minute],
  [{ expires: '0', date }, null],
  [{ expires: 'Thu, 23 Oct 2025 10:30:00 GMT', date, 'cache-control': 'max-age=60' }, now + minute],
  [{}, null],
])('readFreshUntil %o', (headers, expected) => {
  expect(readFreshUntil(new Headers(headers as Record<string, string>), now)).toBe(expected);
});
