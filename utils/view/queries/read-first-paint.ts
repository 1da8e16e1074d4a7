import { firstListed, readPopupSnapshot } from '../../derived/popup-snapshot.ts';
import { newsletter } from '../../newsletter.ts';
import type { PopupChoice, PopupModel } from '../types.ts';

export interface FirstPaint {
  /** Null before the first check. */
  snapshot: PopupModel | null;
  /** The newest issue of the snapshot's newsletter; before there is one, of the home newsletter. */
  choice: PopupChoice;
  name: string;
}

/** What the popup can show before the database has been opened. */
export async function readFirstPaint(): Promise<FirstPaint> {
  const snapshot = await readPopupSnapshot();
  const newsletterId = snapshot?.newsletterId ?? newsletter.id;
  return { snapshot, choice: { newsletterId, issueId: null, listed: firstListed }, name: newsletter.name };
}
