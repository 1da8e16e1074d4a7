import { failed } from '../../feed/request/failed.ts';
import { fetchBounded } from '../../feed/request/fetch-bounded.ts';
import type { FeedRequest } from '../../feed/types.ts';
import { withLock } from '../../platform/locks.ts';
import { hasHost } from '../../platform/permissions.ts';
import { embargoOf } from './host-embargoes.ts';
import { politeFetch } from './polite-fetch.ts';

/**
 * The only way to ask for a feed or a page: if the person lets us contact the host (`no-permission`), while the host has not
 * asked to be left alone (`wait`), and one request of a host after another, whoever makes them.
 */
export const permittedRequest: FeedRequest = async (url, how) => {
  if (!(await hasHost(url))) return failed('no-permission', { url });
  return await withLock(`host:${URL.parse(url)?.host}`, async () => {
    const until = await embargoOf(url, Date.now());
    if (until !== null) return failed('wait', { retryAt: until });
    return await fetchBounded(url, { ...how, fetch: politeFetch });
  });
};
