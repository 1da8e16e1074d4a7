import { refreshViews } from '../derived/refresh-views.ts';
import { findIssue } from '../store/issues.ts';
import { recordReading } from '../store/ledger.ts';

/** Marks an issue read or unread, wherever that is asked; undo is the opposite mark. Unknown ids change nothing. */
export async function markIssue(issueId: string, as: 'read' | 'unread', now = Date.now()): Promise<void> {
  const issue = await findIssue(issueId);
  if (!issue) return;
  await recordReading(issue, as === 'unread' ? 1 : 0, { readAt: as === 'read' ? now : null });
  await refreshViews();
}
