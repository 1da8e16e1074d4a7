import { i18n } from '#i18n';
import { describeCheck } from '../utils/view/describe-check.ts';
import { describeReason } from '../utils/view/describe-reason.ts';
import { formatMoment } from '../utils/view/format-moment.ts';
import type { PopupModel } from '../utils/view/types.ts';
import { useCheckNow } from '../utils/view/use-check-now.ts';

/** When it was looked last and what came of it; when it will be looked next and why; and "Check now". */
export function PopupStatus({ status, painted }: { status: PopupModel['status']; painted: boolean }) {
  const { busy, answer, check } = useCheckNow();
  const now = Date.now();
  const { last } = status;
  return (
    <div class="popup-checks">
      <div class="quiet popup-status" data-part="status">
        <p role="status">{answer ?? (painted && last && lastLine(last, now))}</p>
        {painted && last && (
          <p>
            {i18n.t('popup.nextCheck', { reason: describeReason(status.reason, status.nextCheckAt, now) })}
          </p>
        )}
      </div>
      <button
        type="button"
        class="button button-bare popup-check"
        aria-disabled={busy}
        onClick={() => busy || check()}
      >
        {i18n.t(busy ? 'popup.checking' : 'popup.check')}
      </button>
    </div>
  );
}

function lastLine(last: NonNullable<PopupModel['status']['last']>, now: number): string {
  const when = formatMoment(last.at, now);
  // The sentence for an error stands at the top of the popup.
  return last.error
    ? i18n.t('popup.lastFailed', { when })
    : i18n.t('popup.lastCheck', { when, result: describeCheck(last) });
}
