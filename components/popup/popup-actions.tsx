import { useState } from 'preact/hooks';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import { markIssue } from '../../utils/view/commands/mark-issue.ts';
import { openIssue } from '../../utils/view/commands/open-issue.ts';
import { citeIssue } from '../../utils/view/sentences/cite-issue.ts';
import { publisherZone } from '../../utils/view/sentences/publisher-zone.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';

interface PopupActionsProps {
  newsletterId: string;
  issue: NonNullable<PopupModel['newest']>;
  offer: (done: Undoable) => void;
}

const confirmedMs = 3000;

/** What to do with the issue: read it, mark it, cite it. */
export function PopupActions({ newsletterId, issue, offer }: PopupActionsProps) {
  const { id, unread, parts, publishedAt } = issue;
  const [copied, setCopied] = useState<boolean | null>(null);

  async function mark() {
    offer(await markIssue(id, unread ? 'read' : 'unread'));
  }

  async function open() {
    const failure = await openIssue({ id, url: parts.url }, 'popup');
    if (failure) offer({ text: failure, undo: null });
  }

  async function copy() {
    setCopied(await copyText(citeIssue({ ...parts, publishedAt }, undefined, publisherZone(newsletterId))));
    setTimeout(() => setCopied(null), confirmedMs);
  }

  return (
    <div class="popup-actions">
      {parts.url && (
        <button type="button" class="button button-primary" onClick={open}>
          <Icon name="external" />
          {say('popup.read')}
        </button>
      )}
      <button type="button" class="button" onClick={mark}>
        <Icon name={unread ? 'check' : 'mail'} />
        {say(unread ? 'popup.markRead' : 'popup.markUnread')}
      </button>
      <button type="button" class="button" title={say('popup.citeHint')} onClick={copy}>
        {copied === null && <Icon name="copy" />}
        <span role="status">
          {say(copied === null ? 'popup.cite' : copied ? 'popup.copied' : 'popup.copyFailed')}
        </span>
      </button>
    </div>
  );
}
