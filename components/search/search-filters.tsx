import type { Search } from '../../utils/view/hooks/search/use-search.ts';
import { usePublishedYears } from '../../utils/view/hooks/search/use-years.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription } from '../../utils/view/types.ts';
import { NewsletterSelect } from '../shared/newsletter-select.tsx';

interface SearchFiltersProps {
  search: Search;
  newsletters: readonly Subscription[];
}

/** Leaves out what is of another kind, state, year or newsletter. */
export function SearchFilters({ search: { filters, filter }, newsletters }: SearchFiltersProps) {
  const years = usePublishedYears();
  return (
    <div class="search-filters">
      <Kinds value={filters.kind} onChange={(kind) => filter({ kind })} />
      <select
        class="newsletter-select"
        aria-label={say('search.state')}
        value={filters.state}
        onChange={(event) => filter({ state: stateNamed(event.currentTarget.value) })}
      >
        <option value="all">{say('search.allStates')}</option>
        <option value="unread">{say('library.unread')}</option>
        <option value="read">{say('library.read')}</option>
      </select>
      {years.length > 1 && (
        <select
          class="newsletter-select"
          aria-label={say('search.year')}
          value={filters.year ?? ''}
          onChange={(event) => filter({ year: Number(event.currentTarget.value) || null })}
        >
          <option value="">{say('search.allYears')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      )}
      {newsletters.length > 1 && (
        <NewsletterSelect
          label={say('library.newsletter')}
          all={say('library.allNewsletters')}
          newsletters={newsletters}
          value={filters.newsletterId ?? ''}
          onChange={(id) => filter({ newsletterId: id || null })}
        />
      )}
    </div>
  );
}

const stateNamed = (value: string) => (['unread', 'read'] as const).find((one) => one === value) ?? 'all';

interface KindsProps {
  value: Search['filters']['kind'];
  onChange: (kind: Search['filters']['kind']) => void;
}

function Kinds({ value, onChange }: KindsProps) {
  const kinds = [
    ['all', say('library.all')],
    ['issue', say('library.issues')],
    ['guide', say('library.guides')],
  ] as const;
  return (
    <fieldset class="library-filter">
      <legend class="visually-hidden">{say('search.kind')}</legend>
      {kinds.map(([kind, label]) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            class="visually-hidden"
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
