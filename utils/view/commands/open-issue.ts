import type { OpenedFrom } from '../../store/types.ts';

/** Opens the issue in a tab; it counts as read. The database's code is loaded now, not before the popup's first paint. */
export async function openIssue(issueId: string, where: OpenedFrom): Promise<void> {
  const reading = await import('../../record/open-issue.ts');
  await reading.openIssue(issueId, where);
}
