import { useSettings } from '../../utils/view/hooks/use-settings.ts';
import { useSettingsKept } from '../../utils/view/hooks/use-settings-kept.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { OptionsSwitch } from './options-switch.tsx';
import { QuietHours } from './quiet-hours.tsx';

/** What the companion does by itself. A change holds at once. */
export function OptionsSettings() {
  const settings = useSettings();
  const { saveGuides, setSaveGuides, notify, setNotify, problem } = settings;
  const isKept = useSettingsKept();
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{say('options.settings')}</h2>
      <OptionsSwitch
        id="save-guides"
        label={say('options.saveGuides')}
        hint={say('options.saveGuidesHint')}
        value={saveGuides}
        onChange={setSaveGuides}
      />
      <OptionsSwitch
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
