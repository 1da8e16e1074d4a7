import { normaliseUrl } from '../identity/normalise-url.ts';
import { urlKey } from '../identity/witness-keys.ts';
import { listIssuesByKeys } from './issues.ts';
import { listSubscriptions } from './newsletters.ts';
import type { IssueRow } from './types.ts';

/**
 * The issues of these addresses, by the address as it is given; one without any is left out. The host does not count, since
 * newsletters move: an address may be of several newsletters.
 */
export async function listIssuesAt(urls: readonly string[]): Promise<ReadonlyMap<string, IssueRow[]>> {
  const paths = new Map([...new Set(urls)].map((url) => [url, normaliseUrl(url)]));
  const newsletters = await listSubscriptions();
  const asked = [...new Set(paths.values())];
  const keys = newsletters.flatMap(({ id }) => asked.map((path) => urlKey(id, path)));
  const byPath = new Map<string, IssueRow[]>();
  for (const issue of await listIssuesByKeys(keys))
    for (const path of issue.witnesses.urls) {
      const near = byPath.get(path);
      if (near) near.push(issue);
      else byPath.set(path, [issue]);
    }
  return new Map(
    [...paths].flatMap(([url, path]) => {
      const issues = byPath.get(path);
      return issues ? [[url, issues] as const] : [];
    }),
  );
}
