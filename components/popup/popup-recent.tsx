import { openIssue } from '../../utils/view/commands/open-issue.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, Undoable } from '../../utils/view/types.ts';
import { When } from '../shared/when.tsx';

interface PopupRecentProps {
  issues: PopupModel['recent'];
  offer: (done: Undoable) => void;
}

/** The last issues; each opens on the web. */
export function PopupRecent({ issues, offer }: PopupRecentProps) {
  async function open(issue: PopupModel['recent'][number]) {
    const failure = await openIssue(issue, 'popup');
    if (failure) offer({ text: failure, undo: null });
  }

  return (
    <section>
      <h2>{say('popup.recent')}</h2>
      <ul class="popup-recent" data-part="recent">
        {issues.map((issue) => {
          const { id, title, publishedAt, isDayOnly, unread } = issue;
          return (
            <li key={id}>
              <button type="button" class={unread ? 'unread' : ''} title={title} onClick={() => open(issue)}>
                <span class="dot" />
                <span class="popup-recent-title" dir="auto">
                  {title}
                </span>
                <span class="quiet">
                  <span class="visually-hidden">{unread && `${say('popup.unread')}, `}</span>
                  <When at={publishedAt} isDayOnly={isDayOnly} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
