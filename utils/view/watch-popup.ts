import { liveQuery } from 'dexie';
import { buildPopupSnapshot } from '../reading/build-popup-snapshot.ts';
import type { PopupModel } from './types.ts';

/** Calls back with the popup's content now and whenever it changes. Loaded after the first paint: it brings the database. */
export function watchPopup(
  newsletterId: string,
  onModel: (model: PopupModel | null) => void,
  onUnavailable: () => void,
): () => void {
  const subscription = liveQuery(() => buildPopupSnapshot(newsletterId)).subscribe({
    next: onModel,
    error: onUnavailable,
  });
  return () => subscription.unsubscribe();
}
