import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import { markIssue } from '../../utils/view/commands/mark-issue.ts';
import { openIssue } from '../../utils/view/commands/open-issue.ts';
import type { Undoable } from '../../utils/view/hooks/use-undo.ts';
import { citeIssue } from '../../utils/view/sentences/cite-issue.ts';
import type { PopupModel } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';

interface PopupActionsProps {
  issue: NonNullable<PopupModel['newest']>;
  offer: (done: Undoable) => void;
}

const confirmedMs = 3000;

/** What to do with the issue: read it, mark it, cite it. */
export function PopupActions({ issue, offer }: PopupActionsProps) {
  const { id, unread, parts, publishedAt } = issue;
  const [copied, setCopied] = useState<boolean | null>(null);

  function mark() {
    const [as, back] = unread ? (['read', 'unread'] as const) : (['unread', 'read'] as const);
    void markIssue(id, as);
    offer({
      text: i18n.t(unread ? 'undo.markedRead' : 'undo.markedUnread'),
      undo: () => void markIssue(id, back),
    });
  }

  async function copy() {
    setCopied(await copyText(citeIssue({ ...parts, publishedAt })));
    setTimeout(() => setCopied(null), confirmedMs);
  }

  return (
    <div class="popup-actions">
      {parts.url && (
        <button type="button" class="button button-primary" onClick={() => openIssue(id, 'popup')}>
          <Icon name="external" />
          {i18n.t('popup.read')}
        </button>
      )}
      <button type="button" class="button" onClick={mark}>
        <Icon name={unread ? 'check' : 'mail'} />
        {i18n.t(unread ? 'popup.markRead' : 'popup.markUnread')}
      </button>
      <button type="button" class="button" title={i18n.t('popup.citeHint')} onClick={copy}>
        {copied === null && <Icon name="copy" />}
        <span role="status">
          {i18n.t(copied === null ? 'popup.cite' : copied ? 'popup.copied' : 'popup.copyFailed')}
        </span>
      </button>
    </div>
  );
}
