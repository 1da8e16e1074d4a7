import type { Settings } from '../../utils/view/hooks/use-settings.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** When no notification is shown. A change holds at once. */
export function QuietHours({ settings }: { settings: Settings }) {
  const { quietHours, setQuietHours } = settings;
  const { isOn = false, from = '', to = '' } = quietHours ?? {};
  return (
    <fieldset class="options-switch" disabled={quietHours === null}>
      <legend class="visually-hidden">{say('quiet.label')}</legend>
      <input
        id="quiet"
        type="checkbox"
        aria-describedby="quiet-hint"
        checked={isOn}
        onChange={(event) => setQuietHours({ from, to, isOn: event.currentTarget.checked })}
      />
      <label for="quiet">{say('quiet.label')}</label>
      <p id="quiet-hint" class="options-quiet">
        {say('quiet.hint')}
      </p>
      {isOn && (
        <div class="options-line options-times">
          <label for="quiet-from">{say('quiet.from')}</label>
          <Time id="quiet-from" value={from} onChange={(time) => setQuietHours({ isOn, from: time, to })} />
          <label for="quiet-to">{say('quiet.to')}</label>
          <Time id="quiet-to" value={to} onChange={(time) => setQuietHours({ isOn, from, to: time })} />
        </div>
      )}
    </fieldset>
  );
}

interface TimeProps {
  id: string;
  value: string;
  onChange: (time: string) => void;
}

function Time({ id, value, onChange }: TimeProps) {
  return (
    <input
      id={id}
      type="time"
      value={value}
      // Empty while a part of it is missing.
      onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
    />
  );
}
