import { useState } from 'preact/hooks';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import { sharedAddress, shareIssue } from '../../utils/view/commands/popup/share-issue.ts';
import { dayOf } from '../../utils/view/hooks/log/day-of.ts';
import { useCheckNow } from '../../utils/view/hooks/popup/use-check-now.ts';
import { citeStored } from '../../utils/view/sentences/cite-stored.ts';
import { describeOutlook } from '../../utils/view/sentences/popup/describe-outlook.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { PopupBeside } from './popup-beside.tsx';
import { PopupNote } from './popup-note.tsx';
import { PopupShare } from './popup-share.tsx';

interface PopupLineProps {
  model: PopupModel;
  isBeside: boolean;
  offer: (done: Undoable) => void;
}

type Drawer = 'share' | 'note';

/** The popup's last line: when the next issue is expected, and what else can be done with this one. */
export function PopupLine({ model, isBeside, offer }: PopupLineProps) {
  const { newsletterId, shown, status, tabs } = model;
  const { busy, answer, check } = useCheckNow(newsletterId ?? '');
  const [open, setOpen] = useState<{ drawer: Drawer; issueId: string } | null>(null);
  const drawer = shown && open?.issueId === shown.id ? open.drawer : null;
  const toggle = (what: Drawer) => {
    if (shown) setOpen(drawer === what ? null : { drawer: what, issueId: shown.id });
  };

  /** The focus is where it was opened from. */
  function close() {
    document.getElementById(`popup-${drawer}`)?.focus();
    setOpen(null);
  }
  async function cite() {
    if (!shown) return;
    const name = tabs.find(({ id }) => id === shown.newsletterId)?.name;
    const isCopied = await copyText(citeStored(shown, shown.parts, name, dayOf(Date.now())));
    offer({ text: say(isCopied ? 'copy.cited' : 'copy.failed'), undo: null });
  }
  async function share() {
    if (shown && !(await shareIssue(shown))) toggle('share');
  }

  return (
    <>
      {shown && drawer === 'share' && <PopupShare issue={shown} offer={offer} onClose={close} />}
      {shown && drawer === 'note' && <PopupNote key={shown.id} issue={shown} offer={offer} onClose={close} />}
      <div class="popup-last">
        <p class="quiet popup-status" data-part="status" role="status">
          {busy ? say('popup.checking') : (answer ?? (status && describeOutlook(status, Date.now())))}
        </p>
        {newsletterId !== null && (
          <LineButton
            icon="refresh"
            label={say('popup.check')}
            isBusy={busy}
            onClick={() => busy || check()}
          />
        )}
        {shown && (
          <>
            <LineButton icon="quote" label={say('copy.citation')} onClick={cite} />
            {sharedAddress(shown) !== null && (
              <LineButton
                icon="share"
                label={say('popup.share')}
                isOpen={drawer === 'share'}
                onClick={share}
              />
            )}
            <LineButton
              icon="note"
              label={say(shown.note ? 'note.edit' : 'note.add')}
              isOpen={drawer === 'note'}
              onClick={() => toggle('note')}
            />
          </>
        )}
        {!isBeside && <PopupBeside offer={offer} />}
      </div>
    </>
  );
}

interface LineButtonProps {
  icon: 'note' | 'quote' | 'refresh' | 'share';
  label: string;
  isBusy?: boolean;
  isOpen?: boolean;
  onClick: () => void;
}

function LineButton({ icon, label, isBusy, isOpen, onClick }: LineButtonProps) {
  return (
    <IconButton
      label={label}
      id={`popup-${icon}`}
      aria-disabled={isBusy}
      aria-expanded={isOpen}
      onClick={onClick}
    >
      <Icon name={icon} />
    </IconButton>
  );
}
