import { markIssue } from '../../utils/view/commands/mark-issue.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { MissedItem, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { nameOf } from '../shared/name-of.ts';
import { PageLink } from '../shared/page-link.tsx';
import { When } from '../shared/when.tsx';

interface MissedIssueProps {
  item: MissedItem;
  newsletterName: string | undefined;
  offer: (done: Undoable) => void;
}

/** An issue that came meanwhile, in ten seconds: its title, what it is about, what there is to learn. */
export function MissedIssue({ item, newsletterName, offer }: MissedIssueProps) {
  const { id, title, summary, points, publishedAt, isDayOnly, unread } = item;
  const label = say(unread ? 'state.markRead' : 'state.markUnread');
  return (
    <article class={unread ? 'missed-issue unread' : 'missed-issue'} data-part="missed-issue" data-id={id}>
      <h4 class="corrected-issue-title" dir="auto">
        <PageLink to={{ issueId: id }} dir="auto">
          {title}
        </PageLink>
      </h4>
      <p class="quiet library-meta">
        <span class="library-state">
          {unread ? <span class="dot" /> : <Icon name="check" />}
          {say(unread ? 'state.unread' : 'state.read')}
        </span>
        <When at={publishedAt} isDayOnly={isDayOnly} />
        {newsletterName && (
          <span>
            <bdi>{newsletterName}</bdi>
          </span>
        )}
      </p>
      {summary && (
        <p class="missed-summary" dir="auto">
          {summary}
        </p>
      )}
      {points.length > 0 && (
        <ul class="library-points" dir="auto">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="button"
        aria-label={nameOf(label, title)}
        onClick={async () => offer(await markIssue(id, unread ? 'read' : 'unread'))}
      >
        <Icon name={unread ? 'check' : 'mail'} />
        {label}
      </button>
    </article>
  );
}
