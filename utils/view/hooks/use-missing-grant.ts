import { useEffect, useState } from 'preact/hooks';
import type { FeedError } from '../../feed/types.ts';
import { hasHost, hasSite } from '../../platform/permissions.ts';

/**
 * The address whose site the person has to grant before a newsletter can be read; null when no grant is missing, or none is
 * known to be.
 *
 * @param address where it is read from
 * @param error how the last check failed; null when it did not
 * @param at when that was: what was granted since is looked up anew with each check
 */
export function useMissingGrant(address: string, error: FeedError | null, at: number | null): string | null {
  const [isMissing, setMissing] = useState(false);
  const kind = error?.kind;
  const url = error?.url ?? address;
  useEffect(() => {
    let isCurrent = true;
    void lacksGrant(url, kind).then((lacks) => isCurrent && setMissing(lacks));
    return () => {
      isCurrent = false;
    };
  }, [url, kind, at]);
  return isMissing || kind === 'no-permission' ? url : null;
}

/** A redirect that may not be followed most often leads from http to https, or to the site's other name. */
async function lacksGrant(url: string, kind: FeedError['kind'] | undefined): Promise<boolean> {
  return !(await hasHost(url)) || (kind === 'moved' && !(await hasSite(url)));
}
