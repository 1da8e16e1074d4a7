import type { LogFigures } from '../../utils/view/hooks/log/use-figures.ts';
import { describeTime } from '../../utils/view/sentences/log/describe-time.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { LogPlot } from './log-plot.tsx';
import type { LogViewProps } from './types.ts';

interface LogGlanceProps extends LogViewProps {
  figures: LogFigures;
}

/** More topics than these say nothing at a glance. */
const mostTopics = 12;

/** A year, or a cycle, at a glance: how long, how much, about what. */
export function LogGlance({ place, periods, period, figures }: LogGlanceProps) {
  const { summary } = figures;
  const { topic } = place.address;
  return (
    <section class="log-glance" aria-labelledby="glance" data-part="glance">
      <div class="log-glance-head">
        <h2 id="glance">{say('log.glance')}</h2>
        <select
          class="newsletter-select"
          aria-label={say('log.period')}
          value={period?.value}
          onChange={({ currentTarget }) => place.go({ period: currentTarget.value, topic: '', empty: '' })}
        >
          {periods.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <dl class="log-figures">
        <div>
          <dt>{say('log.timeRead')}</dt>
          <dd>{describeTime(summary.minutes)}</dd>
        </div>
        <div>
          <dt>{say('log.entriesCount')}</dt>
          <dd>{summary.entries}</dd>
        </div>
      </dl>
      <LogPlot months={summary.months} />
      {summary.topics.length > 0 && (
        <>
          <h3>{say('log.topics')}</h3>
          <ul class="log-topics">
            {summary.topics.slice(0, mostTopics).map(({ topic: name, entries }) => (
              <li key={name}>
                <button
                  type="button"
                  class="log-topic"
                  aria-pressed={name === topic}
                  onClick={() => place.go({ topic: name === topic ? '' : name, empty: '' })}
                >
                  <bdi>{name}</bdi> <span class="log-count">{entries}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
