import { i18n } from '#i18n';
import type { Undoable } from '../utils/view/use-undo.ts';

/** Says what was done and offers to take it back. */
export function UndoBar({ offered, close }: { offered: Undoable | null; close: () => void }) {
  return (
    <div role="status">
      {offered && (
        <div class="undo">
          <span>{offered.text}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              offered.undo();
              close();
            }}
          >
            {i18n.t('undo.undo')}
          </button>
        </div>
      )}
    </div>
  );
}
