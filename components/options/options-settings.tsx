import { i18n } from '#i18n';
import { useSettings } from '../../utils/view/hooks/use-settings.ts';
import { QuietHours } from './quiet-hours.tsx';

/** What the companion does by itself. A change holds at once. */
export function OptionsSettings() {
  const { saveGuides, setSaveGuides, notify, setNotify } = useSettings();
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{i18n.t('options.settings')}</h2>
      <Switch
        id="save-guides"
        label={i18n.t('options.saveGuides')}
        hint={i18n.t('options.saveGuidesHint')}
        value={saveGuides}
        onChange={setSaveGuides}
      />
      <Switch
        id="notify"
        label={i18n.t('options.notify')}
        hint={i18n.t('options.notifyHint')}
        value={notify}
        onChange={setNotify}
      />
      {notify && <QuietHours />}
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
