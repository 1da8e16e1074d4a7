import { useLayoutEffect, useRef } from 'preact/hooks';
import { listTallies } from '../../../utils/view/sentences/backup/list-tallies.ts';
import { formatMoment } from '../../../utils/view/sentences/format-moment.ts';
import { say } from '../../../utils/view/sentences/say.ts';
import type { RestoredBackup } from '../../../utils/view/types.ts';

interface BackupPreviewProps {
  restored: RestoredBackup;
  /** The browser's question for websites waits for its answer. */
  isAsking: boolean;
  onRestore: () => void;
  onCancel: () => void;
}

/** What restoring a backup would add, change and leave as it is. */
export function BackupPreview({ restored, isAsking, onRestore, onCancel }: BackupPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const tallies = listTallies(restored);
  const isNew = tallies.some(({ added, changed, removed }) => added + changed + removed > 0);
  const removes = tallies.some(({ removed }) => removed > 0);
  return (
    <div class="options-found backup-found">
      <h4 ref={heading} tabIndex={-1}>
        {say('backup.madeAt', { when: formatMoment(restored.madeAt, Date.now()) })}
      </h4>
      <p>{say(isNew ? 'backup.wouldDo' : 'backup.nothingNew')}</p>
      <div class="options-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('backup.what')}</th>
              <th scope="col">{say('backup.added')}</th>
              <th scope="col">{say('backup.changed')}</th>
              {removes && <th scope="col">{say('backup.removed')}</th>}
              <th scope="col">{say('backup.left')}</th>
            </tr>
          </thead>
          <tbody>
            {tallies.map(({ key, label, added, changed, removed, left }) => (
              <tr key={key} data-tally={key}>
                <th scope="row">{label}</th>
                <td>{added}</td>
                <td>{changed}</td>
                {removes && <td>{removed}</td>}
                <td>{left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {restored.leftOut > 0 && <p>{say('backup.leftOut', { number: restored.leftOut })}</p>}
      {restored.addresses.length > 0 && (
        <p class="options-quiet">
          {isAsking ? say('address.asks') : say('opml.hosts', { count: restored.addresses.length })}
        </p>
      )}
      <div class="options-line">
        {isNew && (
          <button
            type="button"
            class="button button-primary"
            data-part="restore-backup"
            aria-disabled={isAsking}
            onClick={onRestore}
          >
            {say('backup.restoreNow')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {say(isNew ? 'subscription.cancel' : 'backup.close')}
        </button>
      </div>
    </div>
  );
}
