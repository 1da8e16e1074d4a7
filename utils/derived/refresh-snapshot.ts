import { mostUnread } from '../platform/format-count.ts';
import { countIssues } from '../store/issues.ts';
import { buildPopupFront, buildPopupSnapshot, listTabs, newestOf } from './build-popup-snapshot.ts';
import { findOpeningNewsletter } from './opening-newsletter.ts';
import { readPopupSnapshot, writePopupSnapshot } from './popup-snapshot.ts';
import type { NewsletterTab, PopupSnapshot } from './types.ts';

/** More tabs than this are counted together. */
const countedApart = 10;

interface Changed {
  newsletterId: string;
  isSubscription: boolean;
}

/**
 * Brings the popup's snapshot, of the newsletter it opens with, up to date with what changed: its content only where that
 * newsletter changed or is another by now, else no more than the counts on the tabs. Call it under the lock `derived`.
 *
 * @param changed null for everything
 */
export async function refreshSnapshot(changed: readonly Changed[] | null): Promise<void> {
  const stored = await readPopupSnapshot();
  const opening = await findOpeningNewsletter();
  if (opening === undefined) return;
  if (changed === null || !stored || changed.some(({ isSubscription }) => isSubscription)) {
    const snapshot = await buildPopupSnapshot(newestOf(opening));
    if (snapshot) await writePopupSnapshot(snapshot, stored);
    return;
  }
  const ids = new Set(changed.map(({ newsletterId }) => newsletterId));
  const isSame = opening === stored.newsletterId && !ids.has(opening);
  const front = isSame ? null : await buildPopupFront(newestOf(opening));
  const snapshot: PopupSnapshot = { ...stored, ...front, tabs: await recount(stored.tabs, ids) };
  await writePopupSnapshot(snapshot, stored);
}

async function recount(tabs: NewsletterTab[], ids: ReadonlySet<string>): Promise<NewsletterTab[]> {
  if (ids.size > countedApart) return await listTabs();
  return await Promise.all(
    tabs.map(async (tab) =>
      ids.has(tab.id) ? { ...tab, unreadCount: await countIssues(tab.id, 'unread', mostUnread + 1) } : tab,
    ),
  );
}
