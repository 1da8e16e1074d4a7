import { failed } from '../feed/failed.ts';
import { fetchBounded } from '../feed/fetch-bounded.ts';
import type { FeedRequest } from '../feed/types.ts';
import { hasHost } from '../platform/permissions.ts';

/** A request that asks first whether the person lets us contact the host, and fails with `no-permission` if not. */
export const permittedRequest: FeedRequest = async (url, how) =>
  (await hasHost(url)) ? await fetchBounded(url, how) : failed('no-permission');
