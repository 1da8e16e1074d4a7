import { finishViews } from '../../derived/finish-views.ts';
import { normaliseUrl } from '../../identity/normalise-url.ts';
import { urlKey } from '../../identity/witness-keys.ts';
import { isOwnScript } from '../../platform/is-own-page.ts';
import { withLock } from '../../platform/locks.ts';
import { addToLog } from '../../platform/log.ts';
import { noteVisited, readSessionBegun } from '../../platform/visited-posts.ts';
import { listIssuesByKeys } from '../../store/issues.ts';
import { findLedgerRow, recordReading } from '../../store/ledger.ts';
import { ensureVisits } from './ensure-visits.ts';
import { isNewVisit } from './is-new-visit.ts';

/** Who sent a message, as far as it matters here. */
export interface VisitSender {
  id?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
}

/**
 * Writes down that an issue was read on the web, when its page tells that it is shown in a tab (page/tell-visits.ts). Where it
 * is, the browser says, not the page. What a private window shows is nobody's business.
 *
 * Takes the lock `visits`; rejects never. Undefined for any other message.
 */
export function noteVisit(
  message: unknown,
  { id, tab }: VisitSender,
  now = Date.now(),
): Promise<void> | undefined {
  const isVisit =
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'visit';
  if (!isVisit || !isOwnScript(id) || tab?.id === undefined || tab.incognito) return undefined;
  const page = URL.parse(tab.url ?? '');
  if (!page || !/^https?:$/.test(page.protocol) || page.pathname === '/') return undefined;
  return countIn(tab.id, page, now);
}

async function countIn(tabId: number, page: URL, now: number): Promise<void> {
  try {
    const hosts = await ensureVisits(now);
    const newsletterIds = (Object.hasOwn(hosts, page.hostname) && hosts[page.hostname]) || [];
    if (newsletterIds.length > 0)
      await withLock('visits', () => countVisit(tabId, page.href, newsletterIds, now));
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
