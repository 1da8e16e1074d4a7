import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDrawn } from '../../utils/view/hooks/search/use-drawn.ts';
import { useIsIndexing } from '../../utils/view/hooks/search/use-index-state.ts';
import type { Search } from '../../utils/view/hooks/search/use-search.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription } from '../../utils/view/types.ts';
import { Unchanged } from '../shared/unchanged.tsx';
import { FoundItem } from './found-item.tsx';
import { SearchEmpty } from './search-empty.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchStatus } from './search-status.tsx';

interface SearchResultsProps {
  search: Search;
  newsletters: readonly Subscription[];
  list: RefObject<HTMLElement | null>;
  onKey: (event: KeyboardEvent) => void;
}

/** What was found, best first, and what leaves some of it out. */
export function SearchResults({ search, newsletters, list, onKey }: SearchResultsProps) {
  const isIndexing = useIsIndexing();
  const { answer, isFailed } = search;
  const drawn = useDrawn(answer);
  const hasMore = answer !== null && answer.total > answer.items.length && answer.items.length > 0;
  /** How many there were when more was asked for: the last time, the button that was used goes. */
  const before = useRef(-1);
  useLayoutEffect(() => {
    if (!hasMore && document.activeElement === document.body)
      list.current?.querySelectorAll<HTMLElement>('[data-result]')[before.current]?.focus();
    before.current = -1;
  }, [hasMore]);
  const names = new Map(newsletters.length > 1 ? newsletters.map(({ id, name }) => [id, name]) : []);
  return (
    <section class="search-results" aria-label={say('search.results')} ref={list}>
      <Unchanged
        of={[search.filters, newsletters]}
        draw={() => <SearchFilters search={search} newsletters={newsletters} />}
      />
      {isFailed ? (
        <p class="message message-problem" role="alert">
          {say('search.failed')}
        </p>
      ) : (
        <SearchStatus search={search} isIndexing={isIndexing} />
      )}
      {answer && answer.items.length > 0 && (
        <ol class="search-list" onKeyDown={onKey}>
          {answer.items.slice(0, drawn).map((item) => (
            <Unchanged
              key={item.id}
              of={[item, names.get(item.newsletterId)]}
              draw={() => (
                <FoundItem item={item} newsletterName={names.get(item.newsletterId)} onOpen={search.keep} />
              )}
            />
          ))}
        </ol>
      )}
      {answer && answer.total === 0 && <SearchEmpty search={search} isIndexing={isIndexing} />}
      {hasMore && (
        <button
          type="button"
          class="button"
          onClick={() => {
            before.current = answer.items.length;
            search.showMore();
          }}
        >
          {say('library.more')}
        </button>
      )}
    </section>
  );
}
