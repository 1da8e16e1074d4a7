import { useState } from 'preact/hooks';
import { useBackupSaving } from '../../../utils/view/hooks/backup/use-backup-saving.ts';
import { formatBytes } from '../../../utils/view/sentences/format-bytes.ts';
import { say } from '../../../utils/view/sentences/say.ts';

/** Makes a file of everything, with the saved guides or without; how large it will be is said before. */
export function BackupSave() {
  const { size, share, saved, save } = useBackupSaving();
  const [withFiles, setWithFiles] = useState(true);
  const isBusy = share !== null;
  const bytes = size && size.plain + (withFiles ? size.guides : 0);
  return (
    <div class="backup-part">
      {size !== null && size.guideCount > 0 && (
        <div class="options-switch">
          <input
            id="backup-guides"
            type="checkbox"
            checked={withFiles}
            disabled={isBusy}
            onChange={({ currentTarget }) => setWithFiles(currentTarget.checked)}
          />
          <label for="backup-guides">
            {say('backup.withGuides', { count: size.guideCount, size: formatBytes(size.guides) })}
          </label>
        </div>
      )}
      <div class="options-line">
        <button
          type="button"
          class="button button-primary"
          data-part="save-backup"
          aria-disabled={isBusy}
          onClick={() => save(withFiles && size !== null && size.guideCount > 0)}
        >
          {say('backup.save')}
        </button>
        {isBusy ? (
          <progress max={1} value={share} aria-label={say('backup.saving')} />
        ) : (
          bytes !== null && (
            <span class="options-quiet">{say('backup.size', { size: formatBytes(round(bytes)) })}</span>
          )
        )}
      </div>
      <div role="status" data-part="backup-saved">
        {isBusy && <p class="options-quiet">{say('backup.saving')}</p>}
        {saved?.ok === false && <p class="options-problem">{saved.message}</p>}
        {saved?.ok && <Saved {...saved} />}
      </div>
    </div>
  );
}

/** The name of the file stays in one line, where there is room: it is looked for among the downloads. */
function Saved({ message, name }: { message: string; name: string }) {
  const [before, ...after] = message.split(name);
  return (
    <p class="options-good">
      {before}
      <span class="backup-name">{name}</span>
      {after.join(name)}
    </p>
  );
}

/** Two digits of an estimate are enough, in the unit in which it is shown. */
function round(bytes: number): number {
  const unit = 1024 ** Math.floor(Math.log2(Math.max(bytes, 1)) / 10);
  return Number((bytes / unit).toPrecision(2)) * unit;
}
