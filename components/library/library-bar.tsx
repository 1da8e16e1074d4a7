import type { RefObject } from 'preact';
import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { LibraryFilter } from './library-filter.tsx';

interface LibraryBarProps extends Pick<LibraryPlace, 'address' | 'go'> {
  bar: RefObject<HTMLDivElement | null>;
  /** Null until they are counted. */
  unreadCount: number | null;
  /** How many lines are selected. */
  selected: number;
  isMarking: boolean;
  onMarkAll: () => void;
  onMark: (as: 'read' | 'unread') => void;
  onClear: () => void;
}

/** Which issues, in which order; and, while some are selected, what can be done with them. It stays in sight. */
export function LibraryBar(props: LibraryBarProps) {
  const { bar, address, go, unreadCount, selected, isMarking, onMarkAll } = props;
  const isOfRead = address.show === 'read' || address.show === 'corrected';
  const isIdle = isMarking || unreadCount === 0 || unreadCount === null || isOfRead;
  return (
    <div class="library-bar" ref={bar} tabIndex={-1}>
      {selected > 0 ? (
        <Selected {...props} />
      ) : (
        <>
          <LibraryFilter filter={address.show} unreadCount={unreadCount} onChange={(show) => go({ show })} />
          <div class="library-bar-end">
            <select
              class="newsletter-select"
              aria-label={say('library.sort')}
              value={address.sort}
              onChange={({ currentTarget: { value } }) =>
                go({ sort: value === 'oldest' ? 'oldest' : 'newest' })
              }
            >
              <option value="newest">{say('library.newest')}</option>
              <option value="oldest">{say('library.oldest')}</option>
            </select>
            <button type="button" class="button" aria-disabled={isIdle} onClick={() => isIdle || onMarkAll()}>
              <Icon name="check" />
              {say(isMarking ? 'library.marking' : 'library.markAll')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function Selected({ selected, onMark, onClear }: LibraryBarProps) {
  return (
    <>
      <p class="library-selected" role="status">
        {say('library.selected', { count: selected })}
      </p>
      <div class="library-bar-end">
        <button type="button" class="button" onClick={() => onMark('read')}>
          <Icon name="check" />
          {say('state.markRead')}
        </button>
        <button type="button" class="button" onClick={() => onMark('unread')}>
          <Icon name="mail" />
          {say('state.markUnread')}
        </button>
        <button type="button" class="button button-bare" onClick={onClear}>
          {say('library.unselect')}
        </button>
      </div>
    </>
  );
}
