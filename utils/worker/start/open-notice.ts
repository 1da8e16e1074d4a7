import { clearNotification } from '../../platform/notifications.ts';
import { openExtensionPage } from '../../platform/tabs.ts';
import { parseNoticeId } from '../../record/notice-id.ts';
import { openIssue } from '../../record/open-issue.ts';

/** A click on a notification: one issue opens and is marked read; several are shown in the library to choose from. */
export async function openNotice(noticeId: string): Promise<void> {
  const subject = parseNoticeId(noticeId);
  if (!subject) return;
  await clearNotification(noticeId);
  if (subject.several) await openExtensionPage('library.html');
  else await openIssue(subject.issueId, 'notification');
}
