import { formatCount, mostUnread } from '../../utils/view/sentences/format-count.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryFilter } from '../../utils/view/types.ts';

interface LibraryFilterProps {
  filter: HistoryFilter;
  /** Null until they are counted. */
  unreadCount: number | null;
  onChange: (filter: HistoryFilter) => void;
}

/** All issues, the unread ones, or those that were read. */
export function LibraryFilter({ filter, unreadCount, onChange }: LibraryFilterProps) {
  const choices = [
    ['all', say('library.all')],
    ['unread', say('library.unread')],
    ['read', say('library.read')],
  ] as const;
  return (
    <fieldset class="library-filter">
      <legend class="visually-hidden">{say('library.filter')}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="filter"
            class="visually-hidden"
            checked={filter === value}
            onChange={() => onChange(value)}
          />
          <span>
            {label} {value === 'unread' && unreadCount !== null && formatCount(unreadCount, mostUnread)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
