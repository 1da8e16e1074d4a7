import { finishViews } from '../../derived/finish-views.ts';
import { isOwnScript } from '../../platform/is-own-page.ts';
import { withLock } from '../../platform/locks.ts';
import { addToLog } from '../../platform/log.ts';
import { noteVisited, readSessionBegun } from '../../platform/visited-posts.ts';
import { findLedgerRow, recordReading } from '../../store/ledger.ts';
import type { IssueRow } from '../../store/types.ts';
import { ensureVisits } from './ensure-visits.ts';
import { findIssueAt, parsePost } from './find-issue-at.ts';
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
  const page = parsePost(tab.url ?? '');
  return page ? countIn(tab.id, page.href, now) : undefined;
}

async function countIn(tabId: number, url: string, now: number): Promise<void> {
  try {
    const issue = await findIssueAt(url, await ensureVisits(now));
    if (issue) await withLock('visits', () => countVisit(tabId, issue, now));
  } catch (error) {
    await addToLog([{ at: now, job: 'visit', newsletterId: null, what: 'visit', error: String(error) }]);
  }
}

async function countVisit(tabId: number, issue: IssueRow, now: number): Promise<void> {
  const isSameTab = await noteVisited(tabId, issue.id);
  const known = await findLedgerRow(issue.newsletterId, issue.identity);
  if (!isNewVisit(known, { now, begunAt: await readSessionBegun(), isSameTab })) return;
  if (await recordReading(issue.id, { kind: 'opened', where: 'web' }, now)) await finishViews();
}
