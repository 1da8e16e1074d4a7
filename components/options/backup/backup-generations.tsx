import { useGenerations } from '../../../utils/view/hooks/backup/use-generations.ts';
import { capitalise } from '../../../utils/view/sentences/capitalise.ts';
import { formatBytes } from '../../../utils/view/sentences/format-bytes.ts';
import { formatMoment } from '../../../utils/view/sentences/format-moment.ts';
import { say } from '../../../utils/view/sentences/say.ts';

interface BackupGenerationsProps {
  isBusy: boolean;
  onLook: (file: Blob) => void;
}

/** The backups that the companion keeps by itself, each with what restores it. */
export function BackupGenerations({ isBusy, onLook }: BackupGenerationsProps) {
  const generations = useGenerations();
  if (generations === null) return null;
  const now = Date.now();
  return (
    <div class="backup-part">
      <h3 id="generations">{say('backup.kept')}</h3>
      <p class="options-quiet">{say(generations.length > 0 ? 'backup.keptText' : 'backup.keptNone')}</p>
      <ul class="backup-kept" aria-labelledby="generations">
        {generations.map(({ madeAt, file }) => {
          const when = capitalise(formatMoment(madeAt, now));
          return (
            <li key={madeAt}>
              <span>
                <time dateTime={new Date(madeAt).toISOString()}>{when}</time>
                <span class="options-quiet"> {formatBytes(file.size)}</span>
              </span>
              <button
                type="button"
                class="button"
                data-part="look-into"
                aria-label={say('backup.lookIntoThat', { when })}
                aria-disabled={isBusy}
                onClick={() => isBusy || onLook(file)}
              >
                {say('backup.lookInto')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
