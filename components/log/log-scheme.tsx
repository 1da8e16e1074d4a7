import { useId } from 'preact/hooks';
import { schemeNames } from '../../utils/view/hooks/log/scheme-names.ts';
import type { LogFigures, SchemeSum } from '../../utils/view/hooks/log/use-figures.ts';
import { describeRule, describeSum } from '../../utils/view/sentences/log/describe-scheme.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { nameOf } from '../shared/name-of.ts';
import { OutLink } from '../shared/out-link.tsx';
import type { LogViewProps } from './types.ts';

interface LogSchemeProps extends LogViewProps {
  figures: LogFigures;
  /** What the scheme's own period comes to, where another one is shown (`useCycle`). */
  cycle: SchemeSum | null | undefined;
}

/** Where the list stands beside it, all of it is shown at once. CSS pixels. */
const wide = 960;

/** The scheme the log is kept for: what the period comes to in it, and which of its boxes are still empty. */
export function LogScheme(props: LogSchemeProps) {
  const { chosen, figures, cycle } = props;
  const { scheme, choose } = chosen;
  const id = useId();
  return (
    <section class="log-scheme" aria-labelledby={id} data-part="scheme">
      <h2 id={id}>{say('log.scheme')}</h2>
      <select
        class="newsletter-select"
        aria-labelledby={id}
        value={scheme?.key ?? ''}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
          props.place.go({
            empty: '',
            ...(props.place.address.period.startsWith('cycle') && { period: '' }),
          });
        }}
      >
        <option value="">{say('log.noScheme')}</option>
        {schemeNames.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {!scheme && <p class="quiet">{say('log.noSchemeText')}</p>}
      {scheme && (
        <>
          {(scheme.period.from === 'own' || scheme.period.years > 1) && <Start {...props} />}
          {props.period && <p class="quiet">{say('log.inPeriod', { period: props.period.label })}</p>}
          {figures.sum && (
            <ul class="log-sums">
              {describeSum(scheme, figures.sum, cycle).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <Boxes {...props} />
          <Rule {...props} />
        </>
      )}
    </section>
  );
}

/** Where somebody's own period begins: their year of appraisal, their three years of registration. */
function Start({ chosen: { start, setStart } }: LogSchemeProps) {
  return (
    <label class="log-start">
      <span>{say('log.start')}</span>
      <input
        type="date"
        class="log-input"
        value={start}
        onChange={({ currentTarget }) => setStart(currentTarget.value)}
      />
    </label>
  );
}

function Boxes({ figures: { boxes, summary }, place }: LogSchemeProps) {
  const { empty } = place.address;
  if (summary.entries === 0) return null;
  return (
    <details open={window.innerWidth >= wide}>
      <summary>{say('log.boxes')}</summary>
      <ul class="log-boxes">
        {boxes.map(({ box, empty: count }) => (
          <li key={box.key} class={count === 0 ? 'log-box log-box-full' : 'log-box'}>
            {count === 0 ? <Icon name="check" /> : <span class="log-open" aria-hidden="true" />}
            <span class="log-box-name">{box.label}</span>
            {count === 0 ? (
              <span class="quiet">{say('log.full')}</span>
            ) : (
              <button
                type="button"
                class="log-topic"
                aria-pressed={empty === box.key}
                aria-label={nameOf(box.label, say('log.emptyIn', { count }))}
                onClick={() => place.go({ empty: empty === box.key ? '' : box.key, topic: '' })}
              >
                {say('log.emptyIn', { count })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rule({ chosen: { scheme } }: LogSchemeProps) {
  if (!scheme) return null;
  const { text, sources } = describeRule(scheme);
  return (
    <div class="log-rule quiet">
      <p>{text}</p>
      <ul>
        {sources.map(({ url, host }) => (
          <li key={url}>
            <OutLink url={url}>{host}</OutLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
