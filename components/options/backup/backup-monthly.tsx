import { useMonthlyCopy } from '../../../utils/view/hooks/backup/use-monthly-copy.ts';
import { say } from '../../../utils/view/sentences/say.ts';
import { OptionsSwitch } from '../options-switch.tsx';

/** A copy that is saved by itself, where the browser can do that. */
export function BackupMonthly() {
  const { isOffered, isOn, isRefused, isFailed, change } = useMonthlyCopy();
  if (!isOffered) return null;
  return (
    <div class="backup-part">
      <OptionsSwitch
        id="monthly-copy"
        label={say('backup.monthly')}
        hint={say('backup.monthlyHint')}
        value={isOn}
        onChange={change}
      />
      <div role="status">
        {isRefused && <p class="options-problem">{say('backup.monthlyRefused')}</p>}
        {isFailed && <p class="options-problem">{say('options.notKept')}</p>}
      </div>
    </div>
  );
}
