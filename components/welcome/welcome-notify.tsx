import { useSettings } from '../../utils/view/hooks/use-settings.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** Asks whether notifications are wanted. An answer holds at once. */
export function WelcomeNotify() {
  const { notify, setNotify, problem } = useSettings();
  const choices = [
    [true, say('welcome.notifyYes')],
    [false, say('welcome.notifyNo')],
  ] as const;
  return (
    <fieldset class="welcome-card welcome-notify">
      <legend>
        <h2>{say('welcome.notify')}</h2>
      </legend>
      {choices.map(([value, label]) => (
        <label key={label}>
          <input
            type="radio"
            name="notify"
            checked={notify === value}
            disabled={notify === null}
            onChange={() => setNotify(value)}
          />
          {label}
        </label>
      ))}
      <p class="quiet">{say('welcome.notifyLater')}</p>
      <p role="alert" class="welcome-problem">
        {problem}
      </p>
    </fieldset>
  );
}
