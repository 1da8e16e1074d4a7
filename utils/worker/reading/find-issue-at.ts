import { normaliseUrl } from '../../identity/normalise-url.ts';
import { urlKey } from '../../identity/witness-keys.ts';
import type { PostHosts } from '../../platform/visited-posts.ts';
import { listIssuesByKeys } from '../../store/issues.ts';
import type { IssueRow } from '../../store/types.ts';

/**
 * The issue whose post lies at an address of the web; undefined where there is none of a newsletter that is followed. Of hosts
 * that hold no posts the database is not asked.
 */
export async function findIssueAt(url: string, hosts: PostHosts['hosts']): Promise<IssueRow | undefined> {
  const page = parsePost(url);
  if (!page) return undefined;
  const newsletterIds = (Object.hasOwn(hosts, page.hostname) && hosts[page.hostname]) || [];
  if (newsletterIds.length === 0) return undefined;
  const address = normaliseUrl(page.href);
  const found = await listIssuesByKeys(newsletterIds.map((id) => urlKey(id, address)));
  return found.find(({ witnesses }) => witnesses.urls.includes(address));
}

/** An address at which a post may lie; null for a home page, and for what is no page of the web. */
export function parsePost(url: string): URL | null {
  const page = URL.parse(url);
  return page && /^https?:$/.test(page.protocol) && page.pathname !== '/' ? page : null;
}
