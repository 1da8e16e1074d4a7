import { expect, it } from 'vitest';
import { readHttpDate } from '../../../../utils/feed/request/read-http-date.ts';

const at = Date.UTC(1994, 10, 6, 8, 49, 37);

it.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', at],
  ['Sunday, 06-Nov-94 08:49:37 GMT', at],
  ['Sun Nov  6 08:49:37 1994', at],
  [' Sun Nov  6 08:49:37 1994 ', at],
  ['Sun, 06 Nov 1994 09:49:37 +0100', at],
  ['1994-11-06T08:49:37Z', at],
  ['soon', Number.NaN],
])('reads %j the same in every zone of the reader', (text, expected) => {
  const zone = process.env.TZ;
  for (const reader of ['America/New_York', 'Asia/Tokyo']) {
    process.env.TZ = reader;
    expect(readHttpDate(text)).toBe(expected);
  }
  process.env.TZ = zone;
});
