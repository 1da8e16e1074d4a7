import { siteHosts } from '../../address/site-patterns.ts';
import { finishViews } from '../../derived/finish-views.ts';
import { normaliseUrl } from '../../identity/normalise-url.ts';
import { urlKey } from '../../identity/witness-keys.ts';
import { withLock } from '../../platform/locks.ts';
import { addToLog } from '../../platform/log.ts';
import {
  noteVisited,
  readPostHosts,
  readSessionBegun,
  writePostHosts,
} from '../../platform/visited-posts.ts';
import { listIssuesByKeys } from '../../store/issues.ts';
import { findLedgerRow, recordReading } from '../../store/ledger.ts';
import { listNewsletters } from '../../store/newsletters.ts';
import { listSites } from '../subscriptions/list-sites.ts';
import { isNewVisit } from './is-new-visit.ts';

/** For so long a newsletter that was added may go unnoticed; a person who granted all websites has the database opened no more often. */
const lookedUpForMs = 60_000;

/**
 * Writes down that an issue was read on the web, when its page is opened in a tab. Browsers tell the address of granted hosts
 * alone (https://developer.chrome.com/docs/extensions/reference/api/tabs#perms), and only when it changes; for all other pages
 * nothing is done. What a private window shows is nobody's business.
 *
 * Takes the lock `visits`; rejects never.
 */
export async function noteVisit(
  tabId: number,
  { url }: { url?: string | undefined },
  { incognito }: { incognito: boolean },
  now = Date.now(),
): Promise<void> {
  const page = url === undefined || incognito ? null : URL.parse(url);
  if (!url || !page || !/^https?:$/.test(page.protocol) || page.pathname === '/') return;
  try {
    const newsletterIds = await findNewsletters(page.hostname, now);
    if (newsletterIds.length > 0) await withLock('visits', () => countVisit(tabId, url, newsletterIds, now));
  } catch (error) {
    await addToLog([{ at: now, job: 'visit', newsletterId: null, what: 'visit', error: String(error) }]);
  }
}

async function countVisit(
  tabId: number,
  url: string,
  newsletterIds: readonly string[],
  now: number,
): Promise<void> {
  const address = normaliseUrl(url);
  const found = await listIssuesByKeys(newsletterIds.map((id) => urlKey(id, address)));
  const issue = found.find(({ witnesses }) => witnesses.urls.includes(address));
  if (!issue) return;
  const isSameTab = await noteVisited(tabId, issue.id);
  const known = await findLedgerRow(issue.newsletterId, issue.identity);
  if (!isNewVisit(known, { now, begunAt: await readSessionBegun(), isSameTab })) return;
  if (await recordReading(issue.id, { kind: 'opened', where: 'web' }, now)) await finishViews();
}

/** The newsletters whose posts may lie on a host, from what was looked up before where that will do. */
async function findNewsletters(hostname: string, now: number): Promise<string[]> {
  const known = await readPostHosts();
  const isFresh = known !== undefined && known.at <= now && now - known.at < lookedUpForMs;
  const isKnown = known !== undefined && Object.hasOwn(known.hosts, hostname);
  if (isKnown || isFresh) return (isKnown && known.hosts[hostname]) || [];
  return (await lookUp(now))[hostname] ?? [];
}

async function lookUp(now: number): Promise<Record<string, string[]>> {
  const hosts: Record<string, string[]> = Object.create(null);
  for (const newsletter of await listNewsletters()) {
    const sites = await listSites(newsletter, now);
    const names = sites.flatMap((site) => siteHosts(URL.parse(site)?.hostname ?? ''));
    for (const name of new Set(names)) hosts[name] = [...(hosts[name] ?? []), newsletter.id];
  }
  await writePostHosts({ at: now, hosts });
  return hosts;
}
