/** Has the popup open with this newsletter the next time, unless something is unread. What is not noted is no loss. */
export async function leavePopupAt(newsletterId: string): Promise<void> {
  const derived = await import('../../../derived/leave-popup-at.ts');
  await derived.leavePopupAt(newsletterId).catch(() => undefined);
}
