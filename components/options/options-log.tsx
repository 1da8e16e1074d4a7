import { useLogSettings } from '../../utils/view/hooks/log/use-log-settings.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { OptionsSwitch } from './options-switch.tsx';

/** Whether it is offered to log what was read, and what is asked then. A change holds at once. */
export function OptionsLog() {
  const { proposes, setProposes, asks, setAsks, isFailed } = useLogSettings();
  return (
    <section aria-labelledby="log-settings">
      <h2 id="log-settings">{say('log.title')}</h2>
      <OptionsSwitch
        id="propose-log"
        label={say('options.proposeLog')}
        hint={say('options.proposeLogHint')}
        value={proposes}
        onChange={setProposes}
      />
      {proposes && asks && (
        <fieldset class="options-asked">
          <legend>{say('options.asked')}</legend>
          <OptionsSwitch
            id="ask-learned"
            label={say('log.learned')}
            value={asks.learned}
            onChange={(learned) => setAsks({ ...asks, learned })}
          />
          <OptionsSwitch
            id="ask-change"
            label={say('log.change')}
            value={asks.change}
            onChange={(change) => setAsks({ ...asks, change })}
          />
          <OptionsSwitch
            id="ask-impact"
            label={say('log.impact')}
            value={asks.impact}
            onChange={(impact) => setAsks({ ...asks, impact })}
          />
        </fieldset>
      )}
      <p class="options-line">
        <a class="button" href="/log.html">
          {say('options.openLog')}
        </a>
      </p>
      <div role="status">{isFailed && <p class="options-problem">{say('options.notKept')}</p>}</div>
    </section>
  );
}
