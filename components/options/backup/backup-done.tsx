import { useLayoutEffect, useRef } from 'preact/hooks';
import { describeRestoredBackup } from '../../../utils/view/sentences/backup/describe-restored-backup.ts';
import { say } from '../../../utils/view/sentences/say.ts';
import type { RestoredBackup } from '../../../utils/view/types.ts';

interface BackupDoneProps {
  restored: RestoredBackup;
  /** The companion may not read the websites of what came in. */
  isRefused: boolean;
  /** Takes it back; null where nothing can be. */
  onUndo: (() => void) | null;
  /** Why it could not be taken back; null before anybody wanted that. */
  failure: string | null;
}

/** What was restored. */
export function BackupDone({ restored, isRefused, onUndo, failure }: BackupDoneProps) {
  const text = useRef<HTMLParagraphElement>(null);
  // It stands in the place of the button that was used.
  useLayoutEffect(() => text.current?.focus(), []);
  return (
    <div class="options-good">
      <p ref={text} tabIndex={-1}>
        {describeRestoredBackup(restored)}
      </p>
      {isRefused && <p>{say('backup.refused')}</p>}
      {failure !== null && <p class="options-problem">{failure}</p>}
      {onUndo && <p class="options-quiet">{say('backup.undoText')}</p>}
      <p class="options-line">
        {onUndo && (
          <button type="button" class="button" data-part="undo-restore" onClick={onUndo}>
            {say('undo.undo')}
          </button>
        )}
        <a class="button" href="/library.html">
          {say('backup.openLibrary')}
        </a>
      </p>
    </div>
  );
}
