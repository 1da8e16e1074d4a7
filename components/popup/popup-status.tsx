import { useCheckNow } from '../../utils/view/hooks/use-check-now.ts';
import { describeCheck } from '../../utils/view/sentences/describe-check.ts';
import { describeReason } from '../../utils/view/sentences/describe-reason.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel } from '../../utils/view/types.ts';

interface PopupStatusProps {
  newsletterId: string;
  status: PopupModel['status'];
  painted: boolean;
}

/** When it was looked last and what came of it; when it will be looked next and why; and "Check now". */
export function PopupStatus({ newsletterId, status, painted }: PopupStatusProps) {
  const { busy, answer, check } = useCheckNow(newsletterId);
  const now = Date.now();
  const { last } = status;
  return (
    <div class="popup-checks">
      <div class="quiet popup-status" data-part="status">
        <p role="status">{answer ?? (painted && last && lastLine(last, now))}</p>
        {painted && last && (
          <p>
            {status.isPaused
              ? say('popup.paused')
              : say('popup.nextCheck', { reason: describeReason(status.reason, status.nextCheckAt, now) })}
          </p>
        )}
      </div>
      <button
        type="button"
        class="button button-bare popup-check"
        aria-disabled={busy}
        onClick={() => busy || check()}
      >
        {say(busy ? 'popup.checking' : 'popup.check')}
      </button>
    </div>
  );
}

function lastLine(last: NonNullable<PopupModel['status']['last']>, now: number): string {
  const when = formatMoment(last.at, now);
  // The sentence for an error stands at the top of the popup.
  return last.error
    ? say('popup.lastFailed', { when })
    : say('popup.lastCheck', { when, result: describeCheck(last) });
}
