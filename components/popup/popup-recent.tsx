import { i18n } from '#i18n';
import { openIssue } from '../../utils/view/commands/open-issue.ts';
import type { PopupModel } from '../../utils/view/types.ts';
import { When } from '../shared/when.tsx';

/** The last issues; each opens on the web. */
export function PopupRecent({ issues }: { issues: PopupModel['recent'] }) {
  return (
    <section>
      <h2>{i18n.t('popup.recent')}</h2>
      <ul class="popup-recent" data-part="recent">
        {issues.map(({ id, title, publishedAt, unread }) => (
          <li key={id}>
            <button
              type="button"
              class={unread ? 'unread' : ''}
              title={title}
              onClick={() => openIssue(id, 'popup')}
            >
              <span class="dot" />
              <span class="popup-recent-title" dir="auto">
                {title}
              </span>
              <span class="quiet">
                <span class="visually-hidden">{unread && `${i18n.t('popup.unread')}, `}</span>
                <When at={publishedAt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
