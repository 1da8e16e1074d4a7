import { formatCount } from '../../utils/view/sentences/format-count.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryFilter } from '../../utils/view/types.ts';

/** So many are a long list, and quickly counted. */
export const mostCounted = 200;

interface LibraryFilterProps {
  filter: HistoryFilter;
  /** Null until they are counted; those above `mostCounted` were not counted to their end. */
  counts: Record<HistoryFilter, number> | null;
  onChange: (filter: HistoryFilter) => void;
}

/** All issues, the unread ones, or those that were read. */
export function LibraryFilter({ filter, counts, onChange }: LibraryFilterProps) {
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
            {label} {counts && formatCount(counts[value], mostCounted)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
