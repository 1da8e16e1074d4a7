import { useState } from 'preact/hooks';
import { copyChecks } from '../../utils/view/commands/copy-checks.ts';
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
import { NewsletterSelect } from '../shared/newsletter-select.tsx';
import { GrantButton } from './grant-button.tsx';

/** When was looked, what came of it, and when the next look is; of one newsletter at a time. */
export function OptionsChecks({ newsletters }: { newsletters: readonly Newsletter[] }) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const newsletter = newsletters.find(({ id }) => id === chosenId) ?? newsletters[0];
  if (!newsletter) return null;
  const { lastCheck: last, nextCheckAt, nextCheckReason, pausedAt } = newsletter;
  const now = Date.now();
  return (
    <section aria-labelledby="checks">
      <div class="options-section-head">
        <h2 id="checks">{say('options.checks')}</h2>
        {newsletters.length > 1 && (
          <NewsletterSelect
            label={say('options.checksOf')}
            newsletters={newsletters}
            value={newsletter.id}
            onChange={setChosenId}
          />
        )}
      </div>
      <dl>
        <dt>{say('options.lastCheck')}</dt>
        <dd>
          {last
            ? `${capitalise(formatMoment(last.at, now))}: ${describeCheck(last)}`
            : say('options.noChecks')}
        </dd>
        <dt>{say('options.nextCheck')}</dt>
        <dd>{pausedAt ? say('popup.paused') : describeReason(nextCheckReason, nextCheckAt, now)}</dd>
      </dl>
      <GrantButton newsletter={newsletter} />
      {last && <CheckTable key={newsletter.id} newsletterId={newsletter.id} now={now} />}
    </section>
  );
}

function CheckTable({ newsletterId, now }: { newsletterId: string; now: number }) {
  const loaded = useChecks(newsletterId);
  if (loaded.state === 'unavailable')
    return <p class="options-problem">{describeUnavailable(loaded.reason)}</p>;
  const checks = loaded.state === 'ready' ? loaded.value : [];
  return (
    <>
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
      <CopyChecks checks={checks} />
    </>
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

function CopyChecks({ checks }: { checks: CheckRecord[] }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p class="options-line">
      <button type="button" class="button" onClick={async () => setCopied(await copyChecks(checks))}>
        {say('options.copy')}
      </button>
      <span role="status" class="options-quiet">
        {copied === null ? '' : say(copied ? 'options.copied' : 'options.copyFailed')}
      </span>
    </p>
  );
}
