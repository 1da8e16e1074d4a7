import { useState } from 'preact/hooks';
import { copyReport } from '../../utils/view/commands/options/copy-report.ts';
import { useChecks } from '../../utils/view/hooks/use-checks.ts';
import { capitalise } from '../../utils/view/sentences/capitalise.ts';
import { describeCause } from '../../utils/view/sentences/describe-cause.ts';
import { describeCheck } from '../../utils/view/sentences/describe-check.ts';
import { describeCheckFully } from '../../utils/view/sentences/describe-check-fully.ts';
import { describeReason } from '../../utils/view/sentences/describe-reason.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { CheckRecord, Newsletter } from '../../utils/view/types.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { NewsletterSelect } from '../shared/newsletter-select.tsx';

/** For whoever helps: how the checks of each newsletter went, and all of it to be copied. Closed until it is wanted. */
export function OptionsTrouble({ newsletters }: { newsletters: readonly Newsletter[] }) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const newsletter = newsletters.find(({ id }) => id === chosenId) ?? newsletters[0];
  return (
    <section class="options-trouble">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2 id="trouble">{say('options.trouble')}</h2>
        </summary>
        <p>{say('options.troubleText')}</p>
        <p class="options-line">
          <CopyButton copy={() => copyReport(newsletters)} label={say('options.copy')} />
        </p>
        {isOpen && newsletter && (
          <section aria-labelledby="checks">
            <div class="options-section-head">
              <h3 id="checks">{say('options.checks')}</h3>
              {newsletters.length > 1 && (
                <NewsletterSelect
                  label={say('options.checksOf')}
                  newsletters={newsletters}
                  value={newsletter.id}
                  onChange={setChosenId}
                />
              )}
            </div>
            <CheckFacts newsletter={newsletter} now={Date.now()} />
          </section>
        )}
      </details>
    </section>
  );
}

/** When was looked, what came of it, when the next look is and why. */
function CheckFacts({ newsletter, now }: { newsletter: Newsletter; now: number }) {
  const { id, address, source, lastCheck: last, nextCheckAt, nextCheckReason, pausedAt } = newsletter;
  return (
    <>
      <dl>
        <dt>{say('options.readFrom')}</dt>
        <dd class="options-url">{source?.url ?? address}</dd>
        <dt>{say('options.lastCheck')}</dt>
        <dd>
          {last
            ? say('common.labelled', {
                label: capitalise(formatMoment(last.at, now)),
                value: describeCheck(last),
              })
            : say('options.noChecks')}
        </dd>
        <dt>{say('options.nextCheck')}</dt>
        <dd>{pausedAt ? say('popup.paused') : describeReason(nextCheckReason, nextCheckAt, now)}</dd>
      </dl>
      {last && <CheckTable key={id} newsletterId={id} now={now} />}
    </>
  );
}

function CheckTable({ newsletterId, now }: { newsletterId: string; now: number }) {
  const loaded = useChecks(newsletterId);
  if (loaded.state === 'unavailable')
    return <p class="options-problem">{describeUnavailable(loaded.reason)}</p>;
  const checks = loaded.state === 'ready' ? loaded.value : [];
  return (
    <div class="options-table">
      <table>
        <caption>{say('options.lastChecks')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('options.time')}</th>
            <th scope="col">{say('options.result')}</th>
            <th scope="col">{say('options.status')}</th>
            <th scope="col">{say('options.bytes')}</th>
            <th scope="col">{say('options.cause')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.toReversed().map((check) => (
            <CheckLine key={check.at} check={check} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CheckLine({ check, now }: { check: CheckRecord; now: number }) {
  const at = new Date(check.at);
  return (
    <tr>
      <td>
        <time dateTime={at.toISOString()}>{capitalise(formatMoment(check.at, now))}</time>
      </td>
      <td class={check.outcome === 'failed' ? 'options-failed' : undefined}>{describeCheckFully(check)}</td>
      <td>{check.status ?? '–'}</td>
      <td>{formatBytes(check.bytes)}</td>
      <td>{describeCause(check)}</td>
    </tr>
  );
}
