import { countFilters } from '../../utils/view/hooks/search/search-address.ts';
import type { Search } from '../../utils/view/hooks/search/use-search.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** Nothing was found: why that may be, and what can be done. */
export function SearchEmpty({ search, isIndexing }: { search: Search; isIndexing: boolean }) {
  const hasFilters = countFilters(search.filters) > 0;
  return (
    <div class="message">
      <p>
        <strong>{say('search.none')}</strong>{' '}
        {say(isIndexing ? 'search.noneYet' : hasFilters ? 'search.noneFiltered' : 'search.noneText')}
      </p>
      {hasFilters && (
        <button type="button" class="button" onClick={search.clearFilters}>
          {say('search.clearFilters')}
        </button>
      )}
    </div>
  );
}
