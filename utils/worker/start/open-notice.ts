import { clearNotification } from '../../platform/notifications.ts';
import { openExtensionPage } from '../../platform/tabs.ts';
import { parseNoticeId } from '../../record/notice-id.ts';
import { openIssue } from '../../record/open-issue.ts';

/**
 * A click on a notification: one issue opens and is marked read; several are shown in the library to choose from, and so is
 * one that cannot be opened. The notification goes once something is open.
 */
export async function openNotice(noticeId: string): Promise<void> {
  const subject = parseNoticeId(noticeId);
  if (!subject) return;
  const opened = subject.several ? undefined : await openIssue(subject.issueId, 'notification');
  const isOpen = opened?.ok || (await openExtensionPage('library.html'));
  if (isOpen) await clearNotification(noticeId).catch(() => undefined);
}
