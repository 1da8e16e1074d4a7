import { useRef } from 'preact/hooks';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { type LibraryPlace, useLibraryAddress } from '../../utils/view/hooks/library/use-library-address.ts';
import { useGuideReading } from '../../utils/view/hooks/search/use-guide-reading.ts';
import { useSearch } from '../../utils/view/hooks/search/use-search.ts';
import { useSearchKeys } from '../../utils/view/hooks/search/use-search-keys.ts';
import { useRestored } from '../../utils/view/hooks/use-restored.ts';
import { useSubscriptions } from '../../utils/view/hooks/use-subscriptions.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription } from '../../utils/view/types.ts';
import { SearchBox } from '../search/search-box.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { Icon } from '../shared/icon.tsx';
import { Restored } from '../shared/restored.tsx';
import { Unchanged } from '../shared/unchanged.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { LibraryChoices } from './library-choices.tsx';
import { LibraryNav } from './library-nav.tsx';
import { LibraryView } from './library-view.tsx';

/** Everything that was ever found: issues with their read marks, guides, quotes and books. */
export function LibraryPage({ name }: { name: string }) {
  const place = useLibraryAddress();
  const undo = useUndo();
  const restored = useRestored();
  const loaded = useSubscriptions();
  const newsletters = loaded.state === 'ready' ? loaded.value : none;
  const options = say('common.options');
  useGuideReading();
  const search = useSearch();
  const { isShown } = search;
  // Drawn once, either stays: a key must not cost more than what it changes.
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  const wasLeft = useRef(false);
  wasLeft.current ||= !isShown;
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const onSearchKey = useSearchKeys({ box, list }, { clear: () => search.type(''), keep: search.keep });
  /** The question is written down first: typed a moment ago, it would be written over the view that was chosen. */
  function leaveSearch(change: Parameters<LibraryPlace['go']>[0]) {
    search.keep();
    place.go(change);
  }
  return (
    <div class="library">
      <header class="library-head">
        <div class="library-names">
          <p class="library-name">{name}</p>
          <h1>{say('common.library')}</h1>
        </div>
        <SearchBox search={search} box={box} onKey={onSearchKey} />
        <button
          type="button"
          class="button button-bare button-icon"
          title={options}
          aria-label={options}
          onClick={() => openPage('options')}
        >
          <Icon name="settings" />
        </button>
      </header>
      <Restored {...restored} />
      <div class="library-columns">
        <div class="library-side">
          <LibraryNav {...place} go={leaveSearch} isSearching={isShown} />
          {wasLeft.current && (
            <div hidden={isShown}>
              <Unchanged
                of={[place.address.newsletterId, place.address.year, newsletters]}
                draw={() => <LibraryChoices {...place} newsletters={newsletters} />}
              />
            </div>
          )}
        </div>
        <main class="library-main">
          {wasShown.current && (
            <div hidden={!isShown}>
              <SearchResults search={search} newsletters={newsletters} list={list} onKey={onSearchKey} />
            </div>
          )}
          {wasLeft.current && (
            <div hidden={isShown}>
              <Unchanged
                of={[place.address, newsletters]}
                draw={() => <LibraryView place={place} newsletters={newsletters} offer={undo.offer} />}
              />
            </div>
          )}
        </main>
      </div>
      <UndoBar {...undo} />
    </div>
  );
}

const none: readonly Subscription[] = [];
