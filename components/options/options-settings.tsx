import { useSettings } from '../../utils/view/hooks/use-settings.ts';
import { useSettingsKept } from '../../utils/view/hooks/use-settings-kept.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { QuietHours } from './quiet-hours.tsx';

/** What the companion does by itself. A change holds at once. */
export function OptionsSettings() {
  const settings = useSettings();
  const { saveGuides, setSaveGuides, notify, setNotify, problem } = settings;
  const isKept = useSettingsKept();
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{say('options.settings')}</h2>
      <Switch
        id="save-guides"
        label={say('options.saveGuides')}
        hint={say('options.saveGuidesHint')}
        value={saveGuides}
        onChange={setSaveGuides}
      />
      <Switch
        id="notify"
        label={say('options.notify')}
        hint={say('options.notifyHint')}
        value={notify}
        onChange={setNotify}
      />
      {notify && <QuietHours settings={settings} />}
      <div role="status">
        {(problem || !isKept) && (
          <p class="options-problem">{isKept ? problem : say('unavailable.settings')}</p>
        )}
      </div>
    </section>
  );
}

interface SwitchProps {
  id: string;
  label: string;
  hint: string;
  /** Null while it is being read. */
  value: boolean | null;
  onChange: (value: boolean) => void;
}

function Switch({ id, label, hint, value, onChange }: SwitchProps) {
  return (
    <div class="options-switch">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={value ?? false}
        disabled={value === null}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="options-quiet">
        {hint}
      </p>
    </div>
  );
}
