import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import { grantAccess } from '../../utils/view/commands/grant-access.ts';
import { capitalise } from '../../utils/view/sentences/capitalise.ts';
import { describeCause } from '../../utils/view/sentences/describe-cause.ts';
import { describeCheck } from '../../utils/view/sentences/describe-check.ts';
import { describeReason } from '../../utils/view/sentences/describe-reason.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { listChecksAsText } from '../../utils/view/sentences/list-checks-as-text.ts';
import type { CheckRecord, NewsletterRow } from '../../utils/view/types.ts';
import { NewsletterSelect } from '../shared/newsletter-select.tsx';

/** When was looked, what came of it, and when the next look is; of one newsletter at a time. */
export function OptionsChecks({ newsletters }: { newsletters: readonly NewsletterRow[] }) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const newsletter = newsletters.find(({ id }) => id === chosenId) ?? newsletters[0];
  if (!newsletter) return null;
  const { checks, nextCheckAt, nextCheckReason, pausedAt } = newsletter;
  const now = Date.now();
  const last = checks.at(-1);
  return (
    <section aria-labelledby="checks">
      <div class="options-section-head">
        <h2 id="checks">{i18n.t('options.checks')}</h2>
        {newsletters.length > 1 && (
          <NewsletterSelect
            label={i18n.t('options.checksOf')}
            newsletters={newsletters}
            value={newsletter.id}
            onChange={setChosenId}
          />
        )}
      </div>
      <dl>
        <dt>{i18n.t('options.lastCheck')}</dt>
        <dd>
          {last
            ? `${capitalise(formatMoment(last.at, now))}: ${describeCheck(last)}`
            : i18n.t('options.noChecks')}
        </dd>
        <dt>{i18n.t('options.nextCheck')}</dt>
        <dd>{pausedAt ? i18n.t('popup.paused') : describeReason(nextCheckReason, nextCheckAt, now)}</dd>
      </dl>
      {last?.error?.kind === 'no-permission' && (
        <p class="options-line">
          <button
            type="button"
            class="button"
            onClick={() => grantAccess(newsletter.id, last.error?.url ?? newsletter.address)}
          >
            {i18n.t('options.grant')}
          </button>
        </p>
      )}
      {last && <CheckTable checks={checks} now={now} />}
    </section>
  );
}

function CheckTable({ checks, now }: { checks: CheckRecord[]; now: number }) {
  return (
    <>
      <div class="options-table">
        <table>
          <caption>{i18n.t('options.lastChecks')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.time')}</th>
              <th scope="col">{i18n.t('options.result')}</th>
              <th scope="col">{i18n.t('options.status')}</th>
              <th scope="col">{i18n.t('options.bytes')}</th>
              <th scope="col">{i18n.t('options.cause')}</th>
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
      <td class={check.outcome === 'failed' ? 'options-failed' : undefined}>{describeCheck(check)}</td>
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
      <button
        type="button"
        class="button"
        onClick={async () => setCopied(await copyText(listChecksAsText(checks)))}
      >
        {i18n.t('options.copy')}
      </button>
      <span role="status" class="options-quiet">
        {copied === null ? '' : i18n.t(copied ? 'options.copied' : 'options.copyFailed')}
      </span>
    </p>
  );
}
