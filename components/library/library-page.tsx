import { useRef } from 'preact/hooks';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { type LibraryPlace, useLibraryAddress } from '../../utils/view/hooks/library/use-library-address.ts';
import { useGuideReading } from '../../utils/view/hooks/search/use-guide-reading.ts';
import { useSearch } from '../../utils/view/hooks/search/use-search.ts';
import { useSearchKeys } from '../../utils/view/hooks/search/use-search-keys.ts';
import { useRestored } from '../../utils/view/hooks/use-restored.ts';
import { useSubscriptions } from '../../utils/view/hooks/use-subscriptions.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { yearRange } from '../../utils/view/sentences/library/periods.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription, Undoable } from '../../utils/view/types.ts';
import { SearchBox } from '../search/search-box.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { Icon } from '../shared/icon.tsx';
import { Restored } from '../shared/restored.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { LibraryBooks } from './library-books.tsx';
import { LibraryChoices } from './library-choices.tsx';
import { LibraryGuides } from './library-guides.tsx';
import { LibraryHistory } from './library-history.tsx';
import { LibraryNav } from './library-nav.tsx';
import { LibraryQuotes } from './library-quotes.tsx';

/** Everything that was ever found: issues with their read marks, guides, quotes and books. */
export function LibraryPage({ name }: { name: string }) {
  const place = useLibraryAddress();
  const undo = useUndo();
  const restored = useRestored();
  const loaded = useSubscriptions();
  const newsletters = loaded.state === 'ready' ? loaded.value : [];
  const options = say('common.options');
  useGuideReading();
  const search = useSearch();
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
          <LibraryNav {...place} go={leaveSearch} isSearching={search.isAsked} />
          {!search.isAsked && <LibraryChoices {...place} newsletters={newsletters} />}
        </div>
        <main class="library-main">
          {search.isAsked ? (
            <SearchResults search={search} newsletters={newsletters} list={list} onKey={onSearchKey} />
          ) : (
            <View place={place} newsletters={newsletters} offer={undo.offer} />
          )}
        </main>
      </div>
      <UndoBar {...undo} />
    </div>
  );
}

interface ViewProps {
  place: LibraryPlace;
  newsletters: readonly Subscription[];
  offer: (done: Undoable) => void;
}

const always = { from: 0, to: Number.MAX_SAFE_INTEGER };

function View({ place, newsletters, offer }: ViewProps) {
  const { view, newsletterId, year } = place.address;
  const scope = { newsletterId, ...(year === null ? always : yearRange(year)) };
  const names = new Map(newsletters.map(({ id, name }) => [id, name]));
  // Names are told where there is something to tell apart.
  const shownNames = newsletters.length > 1 && newsletterId === null ? names : noNames;
  if (view === 'guides') return <LibraryGuides scope={scope} offer={offer} />;
  if (view === 'quotes') return <LibraryQuotes scope={scope} names={names} />;
  if (view === 'books') return <LibraryBooks scope={scope} names={names} />;
  return <LibraryHistory place={place} scope={scope} names={shownNames} offer={offer} />;
}

const noNames: ReadonlyMap<string, string> = new Map();
