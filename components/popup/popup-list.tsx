import type { PopupActs } from '../../utils/view/hooks/popup/use-popup-acts.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, RecentIssue } from '../../utils/view/types.ts';
import { IssueDay } from './issue-day.tsx';

interface PopupListProps {
  model: PopupModel;
  acts: PopupActs;
}

/** The other issues. Each is shown in place, with all its parts. */
export function PopupList({ model: { newsletterId, recent, hasMore, shown, tabs }, acts }: PopupListProps) {
  const names = new Map(tabs.map(({ id, name }) => [id, name]));
  return (
    <section class="popup-list" aria-labelledby="popup-recent">
      <h2 id="popup-recent">{say(newsletterId === null ? 'popup.allUnread' : 'popup.recent')}</h2>
      <ul class="popup-recent" data-part="recent">
        {recent.map((issue) => (
          <li key={issue.id}>
            <button
              type="button"
              class={`popup-row ${stateOf(issue)}`}
              aria-current={issue.id === shown?.id ? 'true' : undefined}
              onClick={() => acts.show(issue.id)}
            >
              <span class="dot" />
              <span class="popup-recent-title" dir="auto">
                {issue.title}
              </span>
              <span class="quiet">
                {say(words[stateOf(issue)])} · <IssueDay at={issue.publishedAt} isDayOnly={issue.isDayOnly} />
                {newsletterId === null && ` · ${names.get(issue.newsletterId) ?? ''}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="button" onClick={acts.listMore}>
          {say('popup.more')}
        </button>
      )}
    </section>
  );
}

const words = {
  unread: 'state.unread',
  read: 'state.read',
  earlier: 'state.earlier',
} as const;

const stateOf = ({ unread, isEarlier }: RecentIssue): keyof typeof words =>
  unread ? 'unread' : isEarlier ? 'earlier' : 'read';
