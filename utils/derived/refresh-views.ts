import { mirrorLedger } from '../backup/mirror-ledger.ts';
import { mirrorNewsletters } from '../backup/mirror-newsletters.ts';
import { listNewsletters } from '../store/newsletters.ts';
import { buildPopupSnapshot } from './build-popup-snapshot.ts';
import { paintBadge } from './paint-badge.ts';
import { writePopupSnapshot } from './popup-snapshot.ts';

/**
 * Brings what is derived from the database up to date: popup snapshot (of the first newsletter, which is the home one),
 * badge, mirrors of the ledger and the subscriptions.
 */
export async function refreshViews(): Promise<void> {
  const [first] = await listNewsletters();
  const snapshot = first ? await buildPopupSnapshot(first.id) : null;
  if (snapshot) await writePopupSnapshot(snapshot);
  await paintBadge();
  await mirrorLedger();
  await mirrorNewsletters();
}
