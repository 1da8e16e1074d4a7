/** Marks the issue read or unread. The database's code is loaded now, not before the popup's first paint. */
export async function markIssue(issueId: string, as: 'read' | 'unread'): Promise<void> {
  const reading = await import('../../record/mark-issue.ts');
  await reading.markIssue(issueId, as);
}
