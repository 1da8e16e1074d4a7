import { mostUnread } from '../platform/format-count.ts';
import { countIssues } from '../store/issues.ts';
import { findFirstSubscription } from '../store/newsletters.ts';
import { buildPopupFront, buildPopupSnapshot, listTabs } from './build-popup-snapshot.ts';
import { readPopupSnapshot, writePopupSnapshot } from './popup-snapshot.ts';
import type { NewsletterTab, PopupSnapshot } from './types.ts';

/** More tabs than this are counted together. */
const countedApart = 10;

interface Changed {
  newsletterId: string;
  isSubscription: boolean;
}

/**
 * Brings the popup's snapshot (of the first newsletter, which is the home one) up to date with what changed: its content only
 * where that newsletter did, else no more than the counts on the tabs. Call it under the lock `derived`.
 *
 * @param changed null for everything
 */
export async function refreshSnapshot(changed: readonly Changed[] | null): Promise<void> {
  const stored = await readPopupSnapshot();
  if (changed === null || !stored || changed.some(({ isSubscription }) => isSubscription))
    return await rebuild(stored);
  const ids = new Set(changed.map(({ newsletterId }) => newsletterId));
  const front = ids.has(stored.newsletterId) ? await buildPopupFront(stored.newsletterId) : stored;
  const snapshot: PopupSnapshot = { ...stored, ...front, tabs: await recount(stored.tabs, ids) };
  await writePopupSnapshot(snapshot, stored);
}

async function rebuild(stored: PopupSnapshot | null): Promise<void> {
  const first = await findFirstSubscription();
  const snapshot = first && (await buildPopupSnapshot(first.id));
  if (snapshot) await writePopupSnapshot(snapshot, stored);
}

async function recount(tabs: NewsletterTab[], ids: ReadonlySet<string>): Promise<NewsletterTab[]> {
  if (ids.size > countedApart) return await listTabs();
  return await Promise.all(
    tabs.map(async (tab) =>
      ids.has(tab.id) ? { ...tab, unreadCount: await countIssues(tab.id, 'unread', mostUnread + 1) } : tab,
    ),
  );
}
