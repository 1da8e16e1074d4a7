import { refreshViews } from '../derived/refresh-views.ts';
import { clearNotification } from '../platform/notifications.ts';
import { openTab } from '../platform/tabs.ts';
import { findIssue } from '../store/issues.ts';
import { findLedgerRow, recordReading } from '../store/ledger.ts';
import type { OpenedFrom } from '../store/types.ts';
import { noticeIdOf } from './notice-id.ts';

/**
 * Opens an issue on the web and writes down that it was read, and from where. The record comes first: opening a tab
 * closes the popup, and with it the code that runs there.
 */
export async function openIssue(issueId: string, where: OpenedFrom, now = Date.now()): Promise<void> {
  const issue = await findIssue(issueId);
  if (!issue) return;
  const before = await findLedgerRow(issue.newsletterId, issue);
  await recordReading(issue, 0, {
    openedAt: before?.openedAt ?? now,
    lastOpenedAt: now,
    readAt: before?.readAt ?? now,
    where,
  });
  await refreshViews();
  await clearNotification(noticeIdOf({ issueId, several: false }));
  if (issue.parts.url) await openTab(issue.parts.url);
}
