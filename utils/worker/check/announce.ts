import { i18n } from '#i18n';
import { showNotification } from '../../platform/notifications.ts';
import { notifySetting, quietHoursSetting } from '../../platform/settings.ts';
import { noticeIdOf } from '../../record/notice-id.ts';
import { quietUntil } from '../../schedule/quiet-until.ts';
import { listUnannounced, markAnnounced } from '../../store/issues.ts';
import { findNewsletter } from '../../store/newsletters.ts';

/**
 * Tells of issues nobody has been told of, in one notification. They are marked afterwards: a worker that dies in between
 * tells again, and the same id replaces what was shown. In quiet hours they stay unmarked: the alarm tells of them after.
 */
export async function announce(newsletterId: string, now = Date.now()): Promise<void> {
  const issues = await listUnannounced(newsletterId);
  const newest = issues[0];
  if (!newest || quietUntil(await quietHoursSetting.getValue(), now) !== null) return;
  const unread = issues.filter((issue) => issue.unread === 1);
  const told = unread[0];
  const newsletter = await findNewsletter(newsletterId);
  if (told && !newsletter?.isMuted && (await notifySetting.getValue())) {
    const several = unread.length > 1;
    await showNotification({
      id: noticeIdOf({ issueId: told.id, several }),
      title: newsletter?.name ?? '',
      message: several
        ? i18n.t('notification.several', unread.length, [String(unread.length), told.parts.title])
        : told.parts.title,
    });
  }
  await markAnnounced(issues.map((issue) => issue.id));
}
