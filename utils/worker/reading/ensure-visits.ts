import { siteHosts, sitePatterns } from '../../address/site-patterns.ts';
import { withLock } from '../../platform/locks.ts';
import { registerVisitScript } from '../../platform/visit-script.ts';
import { readPostHosts, writePostHosts } from '../../platform/visited-posts.ts';
import { listNewsletters } from '../../store/newsletters.ts';
import { listSites } from '../subscriptions/list-sites.ts';

/**
 * Has the pages of all newsletters tell when they are shown, once a session and whenever the newsletters are others. Only they
 * start the worker then: a listener for all tabs (`tabs.onUpdated`) would have it started by every page a person opens.
 *
 * Takes the lock `visits`.
 *
 * @returns the newsletters whose posts may lie on each host
 */
export async function ensureVisits(now = Date.now()): Promise<Record<string, string[]>> {
  return await withLock('visits', async () => {
    const newsletters = await listNewsletters();
    // What decides where their pages lie; a first check tells where the posts are.
    const key = JSON.stringify(
      newsletters.map(({ id, address, source, former, redirect, lastCheck }) => [
        ...[id, address, source?.url, former?.url, redirect?.url, lastCheck?.error?.url],
        lastCheck === null,
      ]),
    );
    const known = await readPostHosts();
    if (known?.key === key) return known.hosts;
    const hosts: Record<string, string[]> = Object.create(null);
    const patterns = new Set<string>();
    for (const newsletter of newsletters) {
      const sites = await listSites(newsletter, now);
      const names = sites.flatMap((site) => siteHosts(URL.parse(site)?.hostname ?? ''));
      for (const name of new Set(names)) hosts[name] = [...(hosts[name] ?? []), newsletter.id];
      for (const pattern of sites.flatMap(sitePatterns)) patterns.add(pattern);
    }
    await registerVisitScript([...patterns]);
    await writePostHosts({ key, hosts });
    return hosts;
  });
}
