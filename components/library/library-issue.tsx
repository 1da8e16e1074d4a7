import { markIssue } from '../../utils/view/commands/mark-issue.ts';
import { describePeriod } from '../../utils/view/sentences/library/describe-period.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryItem, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { IssueLink } from '../shared/issue-link.tsx';
import { nameOf } from '../shared/name-of.ts';
import { PageLink } from '../shared/page-link.tsx';
import { LibraryIcon } from './library-icon.tsx';
import { LibraryInside } from './library-inside.tsx';
import { LibraryMeta } from './library-meta.tsx';

export interface LibraryIssueProps {
  item: HistoryItem;
  newsletterName: string | undefined;
  isSelected: boolean;
  isOpen: boolean;
  onSelect: (isRange: boolean) => void;
  onLook: () => void;
  /** It is about to be marked, and may leave the list by that. */
  onMark: () => void;
  offer: (done: Undoable) => void;
}

/** The heading of a period, above its first line. */
export function PeriodHeading({ period }: { period: string }) {
  return <h3 class="library-period">{describePeriod(period)}</h3>;
}

/** One issue: its title leads to the reader, and what is in it can be looked into in place. */
export function LibraryIssue(props: LibraryIssueProps) {
  const { item, newsletterName, isSelected, isOpen, onSelect, offer } = props;
  const { title, summary, state, isStored } = item;
  return (
    <div class={`library-issue ${state}${isSelected ? ' selected' : ''}`} data-issue={item.id}>
      <label class="library-check">
        <input
          type="checkbox"
          data-control="select"
          checked={isSelected}
          disabled={!isStored}
          aria-label={nameOf(say('library.select'), title)}
          // Not prevented: the browser would take its tick back after it was drawn.
          onClick={(event) => onSelect(event.shiftKey)}
        />
      </label>
      <div class="library-words">
        <LibraryMeta item={item} newsletterName={newsletterName} />
        <h4 class="library-title" dir="auto" title={title.slice(0, 300)}>
          <Title item={item} />
        </h4>
        {summary && !isOpen && (
          <p class="library-summary" dir="auto">
            {summary}
          </p>
        )}
      </div>
      <div class="library-actions">
        {isStored && <Mark {...props} />}
        <IssueLink
          class="button button-bare button-icon"
          data-control="web"
          issue={item}
          about={title}
          where="library"
          // Of what is no longer stored nothing can be counted, and nothing need be said.
          onTrouble={(text) => isStored && offer({ text, undo: null })}
        />
        {isStored && <Look {...props} />}
      </div>
      {isOpen && <LibraryInside item={item} />}
    </div>
  );
}

function Title({ item: { id, title, isStored } }: { item: HistoryItem }) {
  if (!isStored) return <bdi>{title}</bdi>;
  return (
    <PageLink to={{ issueId: id }} data-control="title" dir="auto">
      {title}
    </PageLink>
  );
}

function Mark({ item: { id, title, state }, onMark, offer }: LibraryIssueProps) {
  const label = say(state === 'read' ? 'state.markUnread' : 'state.markRead');
  async function mark() {
    onMark();
    offer(await markIssue(id, state === 'read' ? 'unread' : 'read'));
  }
  return (
    <IconButton label={label} about={title} data-control="mark" onClick={mark}>
      <Icon name={state === 'read' ? 'mail' : 'check'} />
    </IconButton>
  );
}

function Look({ item: { title }, isOpen, onLook }: LibraryIssueProps) {
  const label = say(isOpen ? 'common.close' : 'library.look');
  return (
    <IconButton
      label={say('library.look')}
      about={title}
      data-control="look"
      aria-expanded={isOpen}
      title={label}
      onClick={onLook}
    >
      <LibraryIcon name={isOpen ? 'up' : 'down'} />
    </IconButton>
  );
}
