import { withLock } from '../platform/locks.ts';
import { noteLeftAt } from './opening-newsletter.ts';
import { refreshSnapshot } from './refresh-snapshot.ts';

/** Has the popup open with this newsletter the next time, unless something is unread. Takes the lock `derived`. */
export async function leavePopupAt(newsletterId: string): Promise<void> {
  if (await noteLeftAt(newsletterId)) await withLock('derived', () => refreshSnapshot([]));
}
