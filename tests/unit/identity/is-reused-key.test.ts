import { expect, it } from 'vitest';
import { isReusedKey } from '../../../utils/identity/is-reused-key.ts';

const day = 24 * 60 * 60_000;
const known = { guidKey: 'g', urlKey: '/p/a', title: 'A', publishedAt: 100 * day };

it.each([
  ['everything else differs', { urlKey: '/p/b', title: 'B', publishedAt: 107 * day }, true],
  [
    'there is no address, and title and day differ',
    { urlKey: null, title: 'B', publishedAt: 107 * day },
    true,
  ],
  ['the address agrees too', { title: 'B', publishedAt: 107 * day }, false],
  ['the title agrees too', { urlKey: '/p/b', publishedAt: 107 * day }, false],
  ['the day is the same', { urlKey: '/p/b', title: 'B' }, false],
  ['one has no date', { urlKey: '/p/b', title: 'B', publishedAt: null }, false],
])('isReusedKey with one guid where %s', (_name, change, expected) => {
  expect(isReusedKey(known, { ...known, ...change })).toBe(expected);
});
