import { grantAccess } from '../../utils/view/commands/grant-access.ts';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { useKeptFocus } from '../../utils/view/hooks/use-kept-focus.ts';
import { useMissingGrant } from '../../utils/view/hooks/use-missing-grant.ts';
import { useRestored } from '../../utils/view/hooks/use-restored.ts';
import { useSettingsKept } from '../../utils/view/hooks/use-settings-kept.ts';
import { describeStandIn } from '../../utils/view/sentences/popup/describe-stand-in.ts';
import { describeTrouble } from '../../utils/view/sentences/popup/describe-trouble.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, PopupTrouble } from '../../utils/view/types.ts';
import { Restored } from '../shared/restored.tsx';
import { PopupFollow } from './popup-follow.tsx';
import { PopupWaiting } from './popup-waiting.tsx';

interface PopupTopProps {
  model: PopupModel | null;
  trouble: PopupTrouble | null;
  /** It stands beside pages that come and go: none of them is in front of it. */
  isBeside: boolean;
}

/** What stands above the issue where there is reason: an offer, a loss, something to be mended. */
export function PopupTop({ model, trouble, isBeside }: PopupTopProps) {
  const restored = useRestored();
  const isKept = useSettingsKept();
  useKeptFocus();
  return (
    <>
      {!isBeside && <PopupFollow />}
      {trouble && (
        <p class="message" role="status">
          {describeStandIn(trouble)}
        </p>
      )}
      {!isKept && (
        <p class="message" role="status">
          {say('unavailable.settings')}
        </p>
      )}
      <Restored {...restored} />
      <PopupWaiting model={model} />
      {model?.status?.error && <Trouble model={model} />}
    </>
  );
}

/** What has been wrong with the newsletter for longer, with the button that mends it: grant a website, enter another address. */
function Trouble({ model: { status, shown, newsletterId, address } }: { model: PopupModel }) {
  const missing = useMissingGrant(address, status?.error ?? null, null);
  const sentence = status && describeTrouble(status, shown !== null, Date.now());
  if (!sentence || newsletterId === null) return null;
  const { kind } = status.error ?? {};
  return (
    <div class={`message ${kind === 'offline' ? '' : 'message-problem'}`} role="status" data-part="problem">
      <p>{sentence}</p>
      {missing !== null && (
        <button
          type="button"
          class="button button-primary"
          onClick={() => grantAccess(newsletterId, missing)}
        >
          {say('common.grant')}
        </button>
      )}
      {(status.missingSince !== null || kind === 'moved' || kind === 'gone') && (
        <button type="button" class="button button-primary" onClick={() => openPage('options')}>
          {say('popup.enterAddress')}
        </button>
      )}
    </div>
  );
}
