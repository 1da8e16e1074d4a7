import { buildPopupSnapshot } from '../../derived/build-popup-snapshot.ts';
import type { PopupModel } from '../types.ts';
import { watchQuery } from './watch-query.ts';

/** Calls back with the popup's content now and whenever it changes. Loaded after the first paint: it brings the database. */
export function watchPopup(
  newsletterId: string,
  onModel: (model: PopupModel | null) => void,
  onUnavailable: () => void,
): () => void {
  return watchQuery(() => buildPopupSnapshot(newsletterId), onModel, onUnavailable);
}
