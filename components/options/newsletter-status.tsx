import { capitalise } from '../../utils/view/sentences/capitalise.ts';
import { describeCheck } from '../../utils/view/sentences/describe-check.ts';
import { describeReason } from '../../utils/view/sentences/describe-reason.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter } from '../../utils/view/types.ts';
import { GrantButton } from './grant-button.tsx';

/** Last and next check in two lines; where a permission is missing, the button that grants it. */
export function NewsletterStatus({ newsletter }: { newsletter: Newsletter }) {
  const { lastCheck: last, pausedAt, nextCheckAt, nextCheckReason } = newsletter;
  const now = Date.now();
  return (
    <div class="options-status">
      <p class={last?.error ? 'options-failed' : undefined}>
        {last
          ? `${capitalise(formatMoment(last.at, now))}: ${describeCheck(last)}`
          : say('subscription.first')}
      </p>
      <p class="options-quiet">
        {pausedAt
          ? say('popup.paused')
          : say('popup.nextCheck', { reason: describeReason(nextCheckReason, nextCheckAt, now) })}
      </p>
      <GrantButton newsletter={newsletter} />
    </div>
  );
}
