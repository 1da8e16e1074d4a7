import { markIssue } from '../../utils/view/commands/mark-issue.ts';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import { describePeriod } from '../../utils/view/sentences/library/describe-period.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryItem, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { IssueLink } from '../shared/issue-link.tsx';
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
    <div class={`library-issue ${state}${isSelected ? ' selected' : ''}`}>
      <label class="library-check">
        <input
          type="checkbox"
          data-control="select"
          checked={isSelected}
          disabled={!isStored}
          aria-label={`${say('library.select')}: ${title.slice(0, 80)}`}
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
    <a
      href={`/${readerAddress({ issueId: id, at: null })}`}
      data-control="title"
      dir="auto"
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        // The library stays where it is; the reader is one tab, however often it is asked for.
        event.preventDefault();
        void openPage({ issueId: id });
      }}
    >
      {title}
    </a>
  );
}

function Mark({ item: { id, title, state }, onMark, offer }: LibraryIssueProps) {
  const label = say(state === 'read' ? 'state.markUnread' : 'state.markRead');
  async function mark() {
    onMark();
    offer(await markIssue(id, state === 'read' ? 'unread' : 'read'));
  }
  return (
    <button
      type="button"
      class="button button-bare button-icon"
      data-control="mark"
      title={label}
      aria-label={`${label}: ${title.slice(0, 80)}`}
      onClick={mark}
    >
      <Icon name={state === 'read' ? 'mail' : 'check'} />
    </button>
  );
}

function Look({ item: { title }, isOpen, onLook }: LibraryIssueProps) {
  const label = say(isOpen ? 'common.close' : 'library.look');
  return (
    <button
      type="button"
      class="button button-bare button-icon"
      data-control="look"
      aria-expanded={isOpen}
      title={label}
      aria-label={`${say('library.look')}: ${title.slice(0, 80)}`}
      onClick={onLook}
    >
      <LibraryIcon name={isOpen ? 'up' : 'down'} />
    </button>
  );
}
