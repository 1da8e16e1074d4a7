import { useEffect, useState } from 'preact/hooks';
import type { Search } from '../../utils/view/hooks/search/use-search.ts';
import { formatList } from '../../utils/view/sentences/format-list.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** Said once somebody has stopped typing, not at each key. */
const saidAfterMs = 700;

interface SearchStatusProps {
  search: Search;
  isIndexing: boolean;
}

/** How many were found, and what else was looked for. */
export function SearchStatus({ search: { answer, spelling, setSpelling }, isIndexing }: SearchStatusProps) {
  const count = answer ? say('search.count', { count: answer.total }) : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(count), saidAfterMs);
    return () => clearTimeout(timer);
  }, [count, answer?.question.text]);
  const also = answer?.also ?? [];
  return (
    <div class="search-status quiet">
      {answer && answer.total > 0 && <span aria-hidden="true">{count}</span>}
      <span role="status" class="visually-hidden">
        {said}
      </span>
      {spelling && also.length > 0 && (
        <span>
          {say('search.also', { words: formatList(also) })}{' '}
          <button type="button" class="button-link" onClick={() => setSpelling(false)}>
            {say('search.onlyTyped')}
          </button>
        </span>
      )}
      {!spelling && (
        <span>
          {say('search.asTyped')}{' '}
          <button type="button" class="button-link" onClick={() => setSpelling(true)}>
            {say('search.alsoOthers')}
          </button>
        </span>
      )}
      {isIndexing && answer && answer.total > 0 && <span>{say('search.indexing')}</span>}
    </div>
  );
}
