import { i18n } from '#i18n';
import { describeError } from '../utils/view/describe-error.ts';
import { grantAccess } from '../utils/view/grant-access.ts';
import type { FeedError } from '../utils/view/types.ts';

/** Why the last check failed and what to do; where a permission is missing, the button that grants it. */
export function PopupProblem({
  error,
  newsletterId,
  address,
}: {
  error: FeedError;
  newsletterId: string;
  address: string;
}) {
  return (
    <div class={`message ${error.kind === 'offline' ? '' : 'message-problem'}`} role="status">
      <p>{describeError(error)}</p>
      {error.kind === 'no-permission' && (
        <button
          type="button"
          class="button button-primary"
          onClick={() => grantAccess(newsletterId, address)}
        >
          {i18n.t('popup.grant')}
        </button>
      )}
    </div>
  );
}
