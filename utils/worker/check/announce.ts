import { addTold, listTold } from '../../backup/told-issues.ts';
import { withLock } from '../../platform/locks.ts';
import { showNotification } from '../../platform/notifications.ts';
import { say } from '../../platform/say.ts';
import { notifySetting, quietHoursSetting, readSetting } from '../../platform/settings.ts';
import { noticeIdOf } from '../../record/notice-id.ts';
import { quietUntil } from '../../schedule/quiet-until.ts';
import { listUnannounced, markAnnounced } from '../../store/issues.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { IssueRow } from '../../store/types.ts';
import type { RunJob } from '../start/run-job.ts';

/**
 * Tells of issues nobody has been told of, newsletter by newsletter, each on its own. In quiet hours they stay unmarked: the
 * alarm tells of them after. An alarm and a person who asks may come at once: takes the lock `tell`.
 *
 * @param newsletterId of one newsletter only
 */
export async function announceAll(run: RunJob, newsletterId?: string, now = Date.now()): Promise<void> {
  await withLock('tell', () => announceUntold(run, newsletterId, now));
}

async function announceUntold(run: RunJob, newsletterId: string | undefined, now: number): Promise<void> {
  const issues = await listUnannounced();
  if (issues.length === 0 || quietUntil(await readSetting(quietHoursSetting), now) !== null) return;
  for (const [id, own] of Map.groupBy(issues, (issue) => issue.newsletterId)) {
    if (newsletterId === undefined || id === newsletterId) await run('tell', id, () => announce(id, own));
  }
}

/**
 * One notification for all of a newsletter's new issues. They are marked afterwards: a worker that dies in between tells
 * again, and the same id replaces what was shown. Those that were told of before the database lost it are only marked.
 */
async function announce(newsletterId: string, issues: readonly IssueRow[]): Promise<void> {
  const told = await listTold(newsletterId);
  const unread = issues.filter((issue) => issue.unread === 1 && !told.includes(issue.identity));
  const [newest] = unread;
  const newsletter = await findNewsletter(newsletterId);
  const isTold = newsletter && newsletter.removedAt === null && !newsletter.isMuted;
  if (newest && isTold && (await readSetting(notifySetting))) {
    const several = unread.length > 1;
    await showNotification({
      id: noticeIdOf({ issueId: newest.id, several }),
      title: newsletter.name,
      message: several
        ? say('notification.several', { count: unread.length, title: newest.title })
        : newest.title,
    });
    await addTold(
      newsletterId,
      unread.map(({ identity }) => identity),
    );
  }
  await markAnnounced(issues.map((issue) => issue.id));
}
