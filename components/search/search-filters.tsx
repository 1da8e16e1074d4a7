import type { Search } from '../../utils/view/hooks/search/use-search.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription } from '../../utils/view/types.ts';
import { NewsletterSelect } from '../shared/newsletter-select.tsx';
import { OneOf } from '../shared/one-of.tsx';
import { YearSelect } from '../shared/year-select.tsx';

interface SearchFiltersProps {
  search: Search;
  newsletters: readonly Subscription[];
}

/** Leaves out what is of another kind, state, year or newsletter. */
export function SearchFilters({ search: { filters, filter }, newsletters }: SearchFiltersProps) {
  const kinds = [
    ['all', say('library.all')],
    ['issue', say('library.issues')],
    ['guide', say('common.guides')],
  ] as const;
  return (
    <div class="search-filters">
      <OneOf
        legend={say('search.kind')}
        name="kind"
        choices={kinds}
        value={filters.kind}
        onChange={(kind) => filter({ kind })}
      />
      <select
        class="newsletter-select"
        aria-label={say('search.state')}
        value={filters.state}
        onChange={(event) => filter({ state: stateNamed(event.currentTarget.value) })}
      >
        <option value="all">{say('search.allStates')}</option>
        <option value="unread">{say('state.unread')}</option>
        <option value="read">{say('state.read')}</option>
      </select>
      <YearSelect newsletterId={null} value={filters.year} onChange={(year) => filter({ year })} />
      {(newsletters.length > 1 || filters.newsletterId !== null) && (
        <NewsletterSelect
          label={say('common.newsletter')}
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
