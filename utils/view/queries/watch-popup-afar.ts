import { watchPopupSnapshot } from '../../derived/popup-snapshot.ts';
import { askWorker } from '../commands/ask-worker.ts';
import type { PopupChoice, PopupModel } from '../types.ts';

/**
 * As `watchPopup`, for a page in which the database does not open: the worker is asked, now and whenever the stored snapshot
 * changes, which pages of all windows share.
 *
 * @param onNothing the worker has no answer either
 * @returns a function that ends the watch
 */
export function watchPopupAfar(
  choice: PopupChoice,
  onModel: (model: PopupModel | null) => void,
  onNothing: () => void,
): () => void {
  /** The question asked last: an answer to one before it comes too late. */
  let latest = 0;
  async function ask() {
    latest += 1;
    const own = latest;
    const answer = await askWorker({ type: 'read-popup', choice });
    if (own !== latest) return;
    if ('popup' in answer) onModel(answer.popup);
    else onNothing();
  }
  void ask();
  const end = watchPopupSnapshot(() => void ask());
  return () => {
    latest = 0;
    end();
  };
}
