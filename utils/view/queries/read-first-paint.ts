import { readPopupSnapshot } from '../../derived/popup-snapshot.ts';
import { newsletter } from '../../newsletter.ts';
import type { PopupModel } from '../types.ts';

export interface FirstPaint {
  /** Null before the first check. */
  snapshot: PopupModel | null;
  /** The home newsletter. */
  newsletterId: string;
  name: string;
}

/** What the popup can show before the database has been opened. */
export async function readFirstPaint(): Promise<FirstPaint> {
  return { snapshot: await readPopupSnapshot(), newsletterId: newsletter.id, name: newsletter.name };
}
