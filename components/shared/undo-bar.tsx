import type { UndoOffer } from '../../utils/view/hooks/use-undo.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** Says what was done and offers to take it back, or why it was not done. */
export function UndoBar({ offered, undo, hold }: Pick<UndoOffer, 'offered' | 'undo' | 'hold'>) {
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
          {offered.undo && (
            <button type="button" class="button" title={say('undo.key')} onClick={undo}>
              {say('undo.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
