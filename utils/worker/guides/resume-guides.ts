import { hasHost } from '../../platform/permissions.ts';
import { saveGuidesSetting } from '../../platform/settings.ts';
import { isWorthAnotherTry } from '../../schedule/is-worth-another-try.ts';
import { listGuidesOfIssue, listUnfinishedGuides } from '../../store/guides.ts';
import { listUnread } from '../../store/issues.ts';
import { embargoOf } from '../check/host-embargoes.ts';
import { saveGuide } from './save-guide.ts';

/** More unread issues than this are not new ones: their links have died. */
const recentIssues = 10;

/**
 * Saves, one after another, the guides whose download a stopped worker left behind and, unless the person has turned that
 * off, those of unread issues nobody has tried yet or that are worth another try. A guide on a host that was not granted stays offered: asking for it
 * takes a click. So does one on a host that asked to wait, until the next start of the worker after that.
 */
export async function resumeGuides(newsletterId: string): Promise<void> {
  for (const guide of await listUnfinishedGuides()) await saveGuide(guide.id);
  if (!(await saveGuidesSetting.getValue())) return;
  for (const issue of await listUnread(newsletterId, recentIssues)) {
    for (const guide of await listGuidesOfIssue(issue.id)) {
      const isDue = guide.state === 'offered' || isWorthAnotherTry(guide, Date.now());
      if (isDue && (await mayAsk(guide.url))) await saveGuide(guide.id);
    }
  }
}

async function mayAsk(url: string): Promise<boolean> {
  return (await hasHost(url)) && (await embargoOf(url, Date.now())) === null;
}
