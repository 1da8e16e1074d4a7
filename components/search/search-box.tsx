import type { RefObject } from 'preact';
import type { Search } from '../../utils/view/hooks/search/use-search.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';

interface SearchBoxProps {
  search: Search;
  box: RefObject<HTMLInputElement | null>;
  onKey: (event: KeyboardEvent) => void;
}

/** Where a question is typed; what is found stands in the results. */
export function SearchBox({ search, box, onKey }: SearchBoxProps) {
  const label = say('search.label');
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        class="search-input"
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        value={search.text}
        onInput={(event) => search.type(event.currentTarget.value)}
        onFocus={search.prepare}
        onKeyDown={onKey}
      />
      {!search.text && (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  );
}
