import { openPage } from '../../utils/view/commands/open-page.ts';
import type { PopupActs } from '../../utils/view/hooks/popup/use-popup-acts.ts';
import { formatCount, mostUnread } from '../../utils/view/sentences/format-count.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, ShownIssue } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { IssueDay } from './issue-day.tsx';

interface PopupIssueProps {
  model: PopupModel;
  acts: PopupActs;
}

/** The issue above the fold: what it is about, and what there is to learn. */
export function PopupIssue({ model, acts }: PopupIssueProps) {
  const { shown } = model;
  if (!shown) return null;
  const { id, corrected } = shown;
  const { title, isForPayers, summary, learningPoints, contents } = shown.parts;
  const points = learningPoints.length > 0 ? learningPoints : contents;
  return (
    <>
      <OtherUnread model={model} acts={acts} />
      <div>
        <IssueMeta issue={shown} />
        <h1 id="popup-title" class="popup-title" data-part="title" dir="auto" title={title}>
          {title}
        </h1>
        {corrected && (
          <button
            type="button"
            class={`corrected-mark ${corrected}`}
            onClick={() => openPage({ issueId: id })}
          >
            {corrected === 'figure' && <Icon name="alert" />}
            {say(corrected === 'figure' ? 'corrected.markFigure' : 'corrected.title')}
          </button>
        )}
        {isForPayers && (
          <p class="quiet popup-payers" data-part="payers">
            {say('popup.payers')}
          </p>
        )}
      </div>
      {summary && (
        <p data-part="summary" dir="auto">
          {summary}
        </p>
      )}
      {points.length > 0 && (
        <section data-part="learning">
          <h2>{say(learningPoints.length > 0 ? 'common.learn' : 'common.contents')}</h2>
          <ul class="popup-points" dir="auto">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** In one line: its state, its day, how long it takes, and who paid for it. */
function IssueMeta({ issue: { unread, isEarlier, publishedAt, isDayOnly, parts } }: { issue: ShownIssue }) {
  return (
    <p class="quiet popup-about" data-part="meta">
      <span>
        {unread ? (
          <strong class="popup-new">{say('popup.new')}</strong>
        ) : (
          <>
            <bdi>{say(isEarlier ? 'popup.earlier' : 'state.read')}</bdi>
            {' · '}
          </>
        )}
        <bdi>
          <IssueDay at={publishedAt} isDayOnly={isDayOnly} />
        </bdi>
        {' · '}
        <bdi>{say('popup.minutes', { count: parts.readingMinutes })}</bdi>
      </span>
      {parts.sponsor && (
        <span class="popup-sponsor" data-part="sponsor" dir="auto" title={parts.sponsor.name}>
          <span class="popup-dot">{' · '}</span>
          {say('popup.sponsor', { name: parts.sponsor.name })}
        </span>
      )}
    </p>
  );
}

/** How much there is to read beside what is shown, and the way there. */
function OtherUnread({ model: { newsletterId, nextUnreadId, tabs }, acts }: PopupIssueProps) {
  if (nextUnreadId === null) return null;
  const counted = tabs.filter(({ id }) => newsletterId === null || id === newsletterId);
  const count = counted.reduce((sum, { unreadCount }) => sum + unreadCount, 0);
  return (
    <div class="popup-unread" data-part="unread">
      <span>{say('popup.unreadCount', { unread: formatCount(count, mostUnread) })}</span>
      <button type="button" class="button button-bare" onClick={() => acts.show(nextUnreadId)}>
        {say('popup.nextUnread')}
      </button>
      <button type="button" class="button button-bare" onClick={acts.readAll}>
        {say('popup.allRead')}
      </button>
    </div>
  );
}
