import { expect, it } from 'vitest';
import { isLasting, noteRedirect } from '../../../../utils/worker/check/note-redirect.ts';

const source = { kind: 'feed', url: 'https://a.example' } as const;
const day = 24 * 60 * 60_000;
const look = { finalUrl: 'https://b.example/feed', status: 304, feed: null };

it('noteRedirect counts good looks that end at the same address', () => {
  const first = noteRedirect(null, source, look, 5);
  expect(first).toEqual({ url: look.finalUrl, since: 5, checks: 1, isFeed: false });
  expect(noteRedirect(first, source, { ...look, status: 200 }, 9)).toEqual({
    ...{ url: look.finalUrl, since: 5, checks: 2, isFeed: true },
  });
  expect(noteRedirect(first, source, { ...look, finalUrl: 'https://c.example/' }, 9)).toMatchObject({
    ...{ since: 9, checks: 1 },
  });
});

it('knows an address that differs in writing only', () => {
  expect(noteRedirect(null, source, { ...look, finalUrl: 'https://a.example/' }, 5)).toBeNull();
  const withHash = { ...source, url: 'https://a.example/feed#top' };
  expect(noteRedirect(null, withHash, { ...look, finalUrl: 'https://a.example/feed' }, 5)).toBeNull();
});

it('does not follow out of https, nor pages of posts', () => {
  expect(noteRedirect(null, source, { ...look, finalUrl: 'http://b.example/feed' }, 5)).toBeNull();
  expect(noteRedirect(null, { ...source, kind: 'site' }, look, 5)).toBeNull();
});

it('isLasting after 5 good looks over 3 days at a feed', () => {
  const seen = { url: look.finalUrl, since: 0, checks: 5, isFeed: true };
  expect(isLasting(seen, 3 * day)).toBe(true);
  expect(isLasting(seen, 3 * day - 1)).toBe(false);
  expect(isLasting({ ...seen, checks: 4 }, 3 * day)).toBe(false);
  expect(isLasting({ ...seen, isFeed: false }, 3 * day)).toBe(false);
});
