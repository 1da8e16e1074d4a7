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

/** "Unread 3". */
function withUnread(count: number | null): string {
  const filter = say('state.unread');
  return count === null
    ? filter
    : say('library.filterCount', { filter, shown: formatCount(count, mostUnread) });
}

/** All issues, the unread ones, those that were read, or those that were corrected since. */
export function LibraryFilter({ filter, unreadCount, onChange }: LibraryFilterProps) {
  const choices = [
    ['all', say('library.all')],
    ['unread', withUnread(unreadCount)],
    ['read', say('state.read')],
    ['corrected', say('library.corrected')],
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
