import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../../../utils/feed/request/parse-retry-after.ts';

const now = Date.UTC(2025, 9, 23, 13);
const hour = 60 * 60 * 1000;

describe('parseRetryAfter', () => {
  it.each([
    ['120', now + 120_000],
    ['Thu, 23 Oct 2025 15:00:00 GMT', now + 2 * hour],
    ['Thu, 23 Oct 2025 11:00:00 GMT', now],
    ['99999999', now + 48 * hour],
    ['Fri, 23 Oct 2099 15:00:00 GMT', now + 48 * hour],
    ['soon', undefined],
    // What engines read as a day of the year 2001.
    ['-5', undefined],
    ['1.5', undefined],
    ['10 minutes', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %s', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});
