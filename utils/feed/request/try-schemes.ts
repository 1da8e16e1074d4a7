import type { FeedError, FeedErrorKind, Result } from '../types.ts';

/** After these the other scheme is not asked: there is no network, the host wants its rest, or it has answered in full. */
const final = new Set<FeedErrorKind>(['offline', 'wait', 'nothing-found']);
/** These say nothing of what lies at an address. */
const unreached = new Set<FeedErrorKind>(['unreachable', 'timeout', 'no-permission']);

/**
 * Tries the addresses that one may stand for (`schemesOf`), one after another.
 *
 * @returns the first success, else the failure that says most
 */
export async function trySchemes<T>(
  urls: readonly string[],
  attempt: (url: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const [first = '', ...others] = urls;
  let told = await attempt(first);
  for (const url of others) {
    if (told.ok || isFinal(told.error, first)) return told;
    const tried = await attempt(url);
    if (tried.ok || unreached.has(told.error.kind)) told = tried;
  }
  return told;
}

/** A permission that is missing for another host was met on a page that has answered. */
function isFinal({ kind, url }: FeedError, asked: string): boolean {
  const isElsewhere = url !== undefined && URL.parse(url)?.host !== URL.parse(asked)?.host;
  return final.has(kind) || (kind === 'no-permission' && isElsewhere);
}
