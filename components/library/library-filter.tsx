import { formatCount, mostUnread } from '../../utils/view/sentences/format-count.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryFilter } from '../../utils/view/types.ts';
import { OneOf } from '../shared/one-of.tsx';

interface LibraryFilterProps {
  filter: HistoryFilter;
  /** Null until they are counted. */
  unreadCount: number | null;
  onChange: (filter: HistoryFilter) => void;
}

/** All issues, the unread ones, or those that were read. */
export function LibraryFilter({ filter, unreadCount, onChange }: LibraryFilterProps) {
  const count = unreadCount === null ? '' : ` ${formatCount(unreadCount, mostUnread)}`;
  const choices = [
    ['all', say('library.all')],
    ['unread', `${say('state.unread')}${count}`],
    ['read', say('state.read')],
  ] as const;
  return (
    <OneOf
      legend={say('library.filter')}
      name="filter"
      choices={choices}
      value={filter}
      onChange={onChange}
    />
  );
}
