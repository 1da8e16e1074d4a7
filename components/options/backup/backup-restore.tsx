import { useRef } from 'preact/hooks';
import type { RestoringBackup } from '../../../utils/view/hooks/backup/use-restoring.ts';
import { say } from '../../../utils/view/sentences/say.ts';
import type { RestoredFrom } from '../../../utils/view/types.ts';
import { FileButton } from '../../shared/file-button.tsx';
import { BackupDone } from './backup-done.tsx';
import { BackupPreview } from './backup-preview.tsx';

interface BackupRestoreProps {
  restoring: RestoringBackup;
  isBusy: boolean;
}

/** Brings a backup back: what that would do is shown before it is done. */
export function BackupRestore({ restoring, isBusy }: BackupRestoreProps) {
  const { state, look, restore, undo, close } = restoring;
  const button = useRef<HTMLButtonElement>(null);

  function leave() {
    close();
    button.current?.focus();
  }

  return (
    <div class="backup-part">
      <h3>{say('backup.restore')}</h3>
      <p class="options-quiet">{say('backup.restoreText')}</p>
      <div class="options-line">
        <FileButton
          id="backup-file"
          name={say('backup.file')}
          accept=".gz,application/gzip,application/x-gzip"
          label={say('backup.restoreFile')}
          isBusy={isBusy}
          button={button}
          onFile={look}
        />
      </div>
      <div aria-live="polite" data-part="backup-restore">
        {(state.step === 'reading' || state.step === 'restoring') && (
          <Progress
            share={state.share}
            label={say(state.step === 'reading' ? 'backup.reading' : 'backup.restoring')}
          />
        )}
        {state.step === 'failed' && <p class="options-problem">{state.message}</p>}
        {state.step === 'read' && (
          <BackupPreview
            restored={state.restored}
            isAsking={state.isAsking}
            onRestore={restore}
            onCancel={leave}
          />
        )}
        {state.step === 'done' && (
          <BackupDone
            restored={state.restored}
            isRefused={state.isRefused}
            onUndo={canUndo(state.from) ? undo : null}
            failure={state.failure}
          />
        )}
        {state.step === 'undone' && <p class="options-good">{state.message}</p>}
      </div>
    </div>
  );
}

const canUndo = (from: RestoredFrom | null) =>
  from !== null && Object.values(from).some((all) => all.length > 0);

function Progress({ share, label }: { share: number; label: string }) {
  return (
    <div class="options-line">
      <progress max={1} value={share} aria-label={label} />
      <span class="options-quiet">{label}</span>
    </div>
  );
}
