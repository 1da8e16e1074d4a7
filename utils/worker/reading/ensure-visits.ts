import { siteHosts, sitePatterns } from '../../address/site-patterns.ts';
import { withLock } from '../../platform/locks.ts';
import { registerVisitScript } from '../../platform/visit-script.ts';
import { readPostHosts, writePostHosts } from '../../platform/visited-posts.ts';
import { findNewsletter, listNewsletters } from '../../store/newsletters.ts';
import type { Newsletter } from '../../store/types.ts';
import { ensureMenus } from '../menus/ensure-menus.ts';
import { listSites } from '../subscriptions/list-sites.ts';

/**
 * Has the pages of all newsletters tell when they are shown, and the menu of their words be there, once a session and whenever the newsletters are others. Only they
 * start the worker then: a listener for all tabs (`tabs.onUpdated`) would have it started by every page a person opens.
 *
 * Takes the lock `visits`.
 *
 * @returns the newsletters whose posts may lie on each host
 */
export async function ensureVisits(now = Date.now()): Promise<Record<string, string[]>> {
  return await withLock('visits', async () => {
    const newsletters = await listNewsletters();
    const states = Object.fromEntries(newsletters.map((one) => [one.id, stateOf(one)]));
    const known = await readPostHosts();
    if (known && JSON.stringify(known.states) === JSON.stringify(states)) return known.hosts;
    const hosts: Record<string, string[]> = Object.create(null);
    const patterns = new Set<string>();
    for (const newsletter of newsletters) {
      const sites = await listSites(newsletter, now);
      const names = sites.flatMap((site) => siteHosts(URL.parse(site)?.hostname ?? ''));
      for (const name of new Set(names)) hosts[name] = [...(hosts[name] ?? []), newsletter.id];
      for (const pattern of sites.flatMap(sitePatterns)) patterns.add(pattern);
    }
    await registerVisitScript([...patterns]);
    await writePostHosts({ states, hosts });
    await ensureMenus();
    return hosts;
  });
}

/**
 * The same where only this newsletter may be another than it was: what a start of the worker and a check cost does not grow
 * with the newsletters.
 *
 * @param newsletterId null where none has changed, as when the worker starts: once a session all are looked at
 */
export async function ensureVisitsOf(newsletterId: string | null, now = Date.now()): Promise<void> {
  const known = await readPostHosts();
  const newsletter = newsletterId === null ? undefined : await findNewsletter(newsletterId);
  const state = newsletter && newsletter.removedAt === null ? stateOf(newsletter) : undefined;
  const isKnown = known && (newsletterId === null || known.states[newsletterId] === state);
  if (!isKnown) await ensureVisits(now);
}

/** What decides where a newsletter's pages lie; a first check tells where the posts are. */
function stateOf({ address, source, former, redirect, lastCheck }: Newsletter): string {
  const addresses = [address, source?.url, former?.url, redirect?.url, lastCheck?.error?.url];
  return JSON.stringify([...addresses, lastCheck === null]);
}
