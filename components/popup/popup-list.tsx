import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupActs } from '../../utils/view/hooks/popup/use-popup-acts.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, RecentIssue } from '../../utils/view/types.ts';
import { CorrectedMark } from '../corrections/corrected-mark.tsx';
import { IssueDay } from './issue-day.tsx';

interface PopupListProps {
  model: PopupModel;
  acts: PopupActs;
}

/** The other issues. Each is shown in place, with all its parts. */
export function PopupList({ model: { newsletterId, recent, hasMore, shown, tabs }, acts }: PopupListProps) {
  const names = new Map(tabs.map(({ id, name }) => [id, name]));
  const list = useRef<HTMLUListElement>(null);
  /** How many there were when more were asked for; 0 while nobody asked. */
  const former = useRef(0);
  // With the last of them the button goes: the focus goes on at the first that was not there before.
  useLayoutEffect(() => {
    if (former.current === 0) return;
    if (!hasMore) list.current?.children[former.current]?.querySelector('button')?.focus();
    former.current = 0;
  }, [recent.length]);

  function listMore() {
    former.current = recent.length;
    acts.listMore();
  }
  return (
    <section class="popup-list" aria-labelledby="popup-recent">
      <h2 id="popup-recent">{say(newsletterId === null ? 'popup.allUnread' : 'popup.recent')}</h2>
      <ul ref={list} class="popup-recent" data-part="recent">
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
                <bdi>{say(words[stateOf(issue)])}</bdi>
                {' · '}
                <bdi>
                  <IssueDay at={issue.publishedAt} isDayOnly={issue.isDayOnly} />
                </bdi>
                {newsletterId === null && (
                  <>
                    {' · '}
                    <bdi>{names.get(issue.newsletterId)}</bdi>
                  </>
                )}
              </span>
              {issue.corrected && <CorrectedMark kind={issue.corrected} />}
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="button" onClick={listMore}>
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
