import { grantAccess } from '../../utils/view/commands/grant-access.ts';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { useMissingGrant } from '../../utils/view/hooks/use-missing-grant.ts';
import { describeProblem } from '../../utils/view/sentences/describe-problem.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { FeedError } from '../../utils/view/types.ts';

interface PopupProblemProps {
  error: FeedError;
  newsletterId: string;
  address: string;
  missingSince: number | null;
}

/** Why the last check failed and what to do, with the button that does it: grant a host, enter another address. */
export function PopupProblem({ error, newsletterId, address, missingSince }: PopupProblemProps) {
  const missing = useMissingGrant(address, error, null);
  return (
    <div class={`message ${error.kind === 'offline' ? '' : 'message-problem'}`} role="status">
      <p>{describeProblem(error, missingSince)}</p>
      {missing !== null && (
        <button
          type="button"
          class="button button-primary"
          onClick={() => grantAccess(newsletterId, missing)}
        >
          {say('popup.grant')}
        </button>
      )}
      {(missingSince !== null || error.kind === 'moved' || error.kind === 'gone') && (
        <button type="button" class="button button-primary" onClick={() => openPage('options')}>
          {say('popup.enterAddress')}
        </button>
      )}
    </div>
  );
}
