import { openPage } from '../../utils/view/commands/open-page.ts';
import type { PopupActs } from '../../utils/view/hooks/popup/use-popup-acts.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { ShownIssue } from '../../utils/view/types.ts';
import { IssueLink } from '../shared/issue-link.tsx';

/** What to do with the issue: read it, there or here, and mark it. */
export function PopupActions({ issue, acts }: { issue: ShownIssue; acts: PopupActs }) {
  const { id, unread } = issue;
  return (
    <div class="popup-actions">
      <IssueLink
        issue={issue}
        where="popup"
        class="button button-primary"
        onTrouble={(text) => acts.offer({ text, undo: null })}
      />
      <div class="popup-actions-more">
        <button type="button" class="button" onClick={() => openPage({ issueId: id })}>
          {say('open.here')}
        </button>
        <button type="button" class="button" onClick={acts.mark}>
          {say(unread ? 'state.markRead' : 'state.markUnread')}
        </button>
      </div>
    </div>
  );
}
