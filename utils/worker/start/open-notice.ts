import { clearNotification } from '../../platform/notifications.ts';
import { openExtensionPage } from '../../platform/tabs.ts';
import { parseNoticeId, parsePageNotice } from '../../record/notice-id.ts';
import { openIssue } from '../../record/open-issue.ts';

/**
 * A click on a notification: one issue opens and is marked read; several are shown in the library to choose from, and so is
 * one that cannot be opened; one of a page of ours shows that. The notification goes once something is open.
 */
export async function openNotice(noticeId: string): Promise<void> {
  if (await openSubject(noticeId)) await clearNotification(noticeId).catch(() => undefined);
}

async function openSubject(noticeId: string): Promise<boolean> {
  const page = parsePageNotice(noticeId);
  if (page !== undefined) return await openExtensionPage(page);
  const subject = parseNoticeId(noticeId);
  if (!subject) return false;
  const opened = subject.several ? undefined : await openIssue(subject.issueId, 'notification');
  return opened?.ok || (await openExtensionPage('library.html'));
}
