import { buildPopupSnapshot } from '../../derived/build-popup-snapshot.ts';
import { resumeDropped } from '../commands/resume-dropped.ts';
import type { PopupChoice, PopupModel } from '../types.ts';
import { watchQuery } from './watch-query.ts';

/** Calls back with the popup's content now and whenever it changes. Loaded after the first paint: it brings the database. */
export function watchPopup(
  choice: PopupChoice,
  onModel: (model: PopupModel | null) => void,
  onUnavailable: () => void,
): () => void {
  const show = (model: PopupModel | null) => {
    if (model === null) void resumeDropped();
    onModel(model);
  };
  return watchQuery(() => buildPopupSnapshot(choice), show, onUnavailable);
}
