import { expect, it } from 'vitest';
import { fetchBounded } from '../../../../utils/feed/request/fetch-bounded.ts';
import { leadsElsewhere } from '../../../../utils/feed/request/leads-elsewhere.ts';

/** As browsers answer for a redirect to a host that was not granted: no answer, unless it is asked not to follow. */
const toForbiddenHost: typeof fetch = async (_input, init) => {
  if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
  return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
};
const nobodyThere: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));

it('leadsElsewhere tells a redirect to a forbidden host from no network', async () => {
  expect(await leadsElsewhere('https://a.example/', {}, toForbiddenHost)).toBe(true);
  expect(await leadsElsewhere('https://a.example/', {}, nobodyThere)).toBe(false);
  expect(await leadsElsewhere('https://a.example/', {}, async () => new Response())).toBe(false);
});

it('fetchBounded says "moved" of it: the newsletter is there, but not where we may look', async () => {
  const moved = await fetchBounded('https://a.example/', { fetch: toForbiddenHost });
  expect(moved).toMatchObject({ ok: false, error: { kind: 'moved' } });
  const nobody = await fetchBounded('https://a.example/', { fetch: nobodyThere });
  expect(nobody).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
});
