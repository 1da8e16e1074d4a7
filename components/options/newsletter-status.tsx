import { i18n } from '#i18n';
import { grantAccess } from '../../utils/view/commands/grant-access.ts';
import { capitalise } from '../../utils/view/sentences/capitalise.ts';
import { describeCheck } from '../../utils/view/sentences/describe-check.ts';
import { describeReason } from '../../utils/view/sentences/describe-reason.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import type { NewsletterRow } from '../../utils/view/types.ts';

/** Last and next check in two lines; where a permission is missing, the button that grants it. */
export function NewsletterStatus({ newsletter }: { newsletter: NewsletterRow }) {
  const { id, source, address, checks, pausedAt, nextCheckAt, nextCheckReason } = newsletter;
  const now = Date.now();
  const last = checks.at(-1);
  return (
    <div class="options-status">
      <p class={last?.error ? 'options-failed' : undefined}>
        {last
          ? `${capitalise(formatMoment(last.at, now))}: ${describeCheck(last)}`
          : i18n.t('subscription.first')}
      </p>
      <p class="options-quiet">
        {pausedAt
          ? i18n.t('popup.paused')
          : i18n.t('popup.nextCheck', { reason: describeReason(nextCheckReason, nextCheckAt, now) })}
      </p>
      {last?.error?.kind === 'no-permission' && (
        <button
          type="button"
          class="button"
          onClick={() => grantAccess(id, last.error?.url ?? source?.url ?? address)}
        >
          {i18n.t('popup.grant')}
        </button>
      )}
    </div>
  );
}
