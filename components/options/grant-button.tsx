import { useState } from 'preact/hooks';
import { grantAccess } from '../../utils/view/commands/grant-access.ts';
import { useMissingGrant } from '../../utils/view/hooks/use-missing-grant.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter } from '../../utils/view/types.ts';

/** The button that grants what is missing to read a newsletter; nothing where nothing is. */
export function GrantButton({ newsletter }: { newsletter: Newsletter }) {
  const { id, address, source, lastCheck } = newsletter;
  const error = lastCheck?.error ?? null;
  const missing = useMissingGrant(source?.url ?? address, error, lastCheck?.at ?? null);
  const [isAsking, setAsking] = useState(false);
  if (missing === null) return null;
  // Taken back since the last check: nothing else says so yet.
  const isTold = error?.kind === 'no-permission' || error?.kind === 'moved';
  return (
    <>
      {!isTold && <p class="options-failed">{say('error.noPermission')}</p>}
      <p class="options-line">
        <button type="button" class="button" onClick={() => grantAccess(id, missing, setAsking)}>
          {say('common.grant')}
        </button>
      </p>
      <p role="status" class="options-quiet">
        {isAsking && say('address.asks')}
      </p>
    </>
  );
}
