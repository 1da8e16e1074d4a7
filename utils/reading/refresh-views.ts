import { buildPopupSnapshot } from './build-popup-snapshot.ts';
import { mirrorLedger } from './mirror-ledger.ts';
import { paintBadge } from './paint-badge.ts';
import { writePopupSnapshot } from './popup-snapshot.ts';

/** Brings what is derived from the database up to date: popup snapshot, badge, mirror of the ledger. */
export async function refreshViews(newsletterId: string): Promise<void> {
  const snapshot = await buildPopupSnapshot(newsletterId);
  if (snapshot) await writePopupSnapshot(snapshot);
  await paintBadge(newsletterId);
  await mirrorLedger();
}
