import { markIssue } from '../../utils/view/commands/mark-issue.ts';
import { openIssue } from '../../utils/view/commands/open-issue.ts';
import type { History, HistoryItem } from '../../utils/view/queries/list-history-items.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryFilter, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { When } from '../shared/when.tsx';

interface LibraryIssuesProps {
  history: History;
  filter: HistoryFilter;
  /** Names by newsletter, where several are shown together. */
  names: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
  onMore: () => void;
}

/** Issues, newest first, with what can be done with each. */
export function LibraryIssues({ history, filter, names, offer, onMore }: LibraryIssuesProps) {
  const { items, hasMore } = history;
  if (items.length === 0) return <NoIssues filter={filter} />;
  return (
    <>
      <ol class="library-issues" data-part="history">
        {items.map((item) => (
          <LibraryIssue
            key={item.id}
            item={item}
            newsletterName={names.get(item.newsletterId)}
            offer={offer}
          />
        ))}
      </ol>
      {hasMore && (
        <button type="button" class="button" onClick={onMore}>
          {say('library.more')}
        </button>
      )}
    </>
  );
}

interface LibraryIssueProps {
  item: HistoryItem;
  newsletterName: string | undefined;
  offer: (done: Undoable) => void;
}

function LibraryIssue({ item, newsletterName, offer }: LibraryIssueProps) {
  const { title, summary, publishedAt, isDayOnly, isForPayers, unread, readAt } = item;
  return (
    <li class={unread ? 'library-issue unread' : 'library-issue'}>
      <span class="dot" />
      <div>
        <p class="quiet">
          <span class="visually-hidden">{unread && `${say('popup.unread')}, `}</span>
          <When at={publishedAt} isDayOnly={isDayOnly} />
          {newsletterName && (
            <>
              {' · '}
              <bdi>{newsletterName}</bdi>
            </>
          )}
          {isForPayers && ` · ${say('library.payers')}`}
          {readAt !== null && ` · ${say('library.readOn', { when: formatMoment(readAt, Date.now()) })}`}
        </p>
        <h3 class="library-title" dir="auto" title={title.slice(0, 300)}>
          {title}
        </h3>
        {summary && (
          <p class="library-summary" dir="auto">
            {summary}
          </p>
        )}
      </div>
      <div class="library-actions">
        <Open item={item} offer={offer} />
        {item.isStored && <Mark item={item} offer={offer} />}
      </div>
    </li>
  );
}

/** A link, so that it can also be opened in the background or copied; a plain click is written down as reading. */
function Open({ item: { id, title, url, isStored }, offer }: Omit<LibraryIssueProps, 'newsletterName'>) {
  if (!url) return null;
  function open(event: MouseEvent) {
    if (!isStored) return;
    event.preventDefault();
    void openIssue({ id, url }, 'library').then((failure) => {
      if (failure) offer({ text: failure, undo: null });
    });
  }
  return (
    <a
      class="button"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`${say('library.open')}: ${title.slice(0, 80)}`}
      onClick={open}
    >
      <Icon name="external" />
      {say('library.open')}
    </a>
  );
}

function Mark({ item: { id, title, unread }, offer }: Omit<LibraryIssueProps, 'newsletterName'>) {
  const label = say(unread ? 'popup.markRead' : 'popup.markUnread');
  async function mark() {
    offer(await markIssue(id, unread ? 'read' : 'unread'));
  }
  return (
    <button
      type="button"
      class="button button-bare button-icon"
      title={label}
      aria-label={`${label}: ${title.slice(0, 80)}`}
      onClick={mark}
    >
      <Icon name={unread ? 'check' : 'mail'} />
    </button>
  );
}

function NoIssues({ filter }: { filter: HistoryFilter }) {
  if (filter === 'unread') return <p class="message">{say('library.noneUnread')}</p>;
  if (filter === 'read') return <p class="message">{say('library.noneRead')}</p>;
  return (
    <p class="message">
      <strong>{say('library.none')}.</strong> {say('library.noneText')}
    </p>
  );
}
