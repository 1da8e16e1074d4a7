import { i18n } from '#i18n';
import type { UndoOffer } from '../../utils/view/hooks/use-undo.ts';

/** Says what was done and offers to take it back. */
export function UndoBar({ offered, close, hold }: Pick<UndoOffer, 'offered' | 'close' | 'hold'>) {
  return (
    <div role="status">
      {offered && (
        <div
          class="undo"
          onFocusIn={() => hold(true)}
          onFocusOut={() => hold(false)}
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
        >
          <span>{offered.text}</span>
          <button
            type="button"
            class="button"
            title={i18n.t('undo.key')}
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
