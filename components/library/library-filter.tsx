import { i18n } from '#i18n';
import type { HistoryFilter } from '../../utils/view/types.ts';

interface LibraryFilterProps {
  filter: HistoryFilter;
  counts: Record<HistoryFilter, number>;
  onChange: (filter: HistoryFilter) => void;
}

/** All issues, the unread ones, or those that were read. */
export function LibraryFilter({ filter, counts, onChange }: LibraryFilterProps) {
  const choices = [
    ['all', i18n.t('library.all')],
    ['unread', i18n.t('library.unread')],
    ['read', i18n.t('library.read')],
  ] as const;
  return (
    <fieldset class="library-filter">
      <legend class="visually-hidden">{i18n.t('library.filter')}</legend>
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
            {label} {counts[value].toLocaleString()}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
