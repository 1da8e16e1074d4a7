import { copyText } from '../../utils/view/commands/copy-text.ts';
import { mailAddress, sharedAddress } from '../../utils/view/commands/popup/share-issue.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { ShownIssue, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { PopupDrawer } from './popup-drawer.tsx';

interface PopupShareProps {
  issue: ShownIssue;
  offer: (done: Undoable) => void;
  onClose: () => void;
}

/** How to hand an issue on where the browser has no sharing of its own. */
export function PopupShare({ issue, offer, onClose }: PopupShareProps) {
  async function copy() {
    const isCopied = await copyText(sharedAddress(issue) ?? '');
    offer({ text: say(isCopied ? 'copy.linkCopied' : 'copy.failed'), undo: null });
    onClose();
  }
  return (
    <PopupDrawer title={say('popup.share')} onClose={onClose}>
      <div class="popup-actions">
        <a class="button" href={mailAddress(issue)} target="_blank" rel="noreferrer">
          <Icon name="mail" />
          {say('popup.byMail')}
        </a>
        <button type="button" class="button" onClick={copy}>
          <Icon name="copy" />
          {say('copy.link')}
        </button>
      </div>
    </PopupDrawer>
  );
}
