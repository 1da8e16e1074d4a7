import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { useDueCopy } from '../../utils/view/hooks/backup/use-due-copy.ts';
import { useComparing } from '../../utils/view/hooks/corrections/use-comparing.ts';
import { useReturn } from '../../utils/view/hooks/corrections/use-return.ts';
import { type LibraryPlace, useLibraryAddress } from '../../utils/view/hooks/library/use-library-address.ts';
import { useSaveAll } from '../../utils/view/hooks/library/use-save-all.ts';
import { useGuideReading } from '../../utils/view/hooks/search/use-guide-reading.ts';
import { useSearch } from '../../utils/view/hooks/search/use-search.ts';
import { useSearchKeys } from '../../utils/view/hooks/search/use-search-keys.ts';
import { useKeptFocus } from '../../utils/view/hooks/use-kept-focus.ts';
import { useRestored } from '../../utils/view/hooks/use-restored.ts';
import { useSelectedIssue } from '../../utils/view/hooks/use-selected-issue.ts';
import { useSubscriptions } from '../../utils/view/hooks/use-subscriptions.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Subscription } from '../../utils/view/types.ts';
import { AwayOffer } from '../corrections/away-offer.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
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
  const saving = useSaveAll();
  const newsletters = loaded.state === 'ready' ? loaded.value : none;
  const options = say('common.options');
  useGuideReading();
  useComparing();
  useSelectedIssue();
  useDueCopy();
  useKeptFocus();
  const leave = useReturn();
  const { view: shownView } = place.address;
  useEffect(() => {
    if (shownView === 'away' && leave.back?.isOffered) leave.close();
  }, [shownView, leave.back]);
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
  // Emptied, the search leaves its newsletter, its year and its state to the view, as it does in the address.
  useLayoutEffect(() => {
    if (isShown || !wasShown.current) return;
    search.keep();
    place.read();
  }, [isShown]);
  /** The question is written down first: typed a moment ago, it would be written over what was chosen. */
  function leaveSearch(change: Parameters<LibraryPlace['go']>[0]) {
    search.keep();
    place.go({ ...change, q: '' });
  }
  const view = { ...place, go: leaveSearch };
  // The other views are not drawn with each guide that is saved.
  const shelf = shownView === 'guides' ? saving : null;
  return (
    <div class="library">
      <header class="library-head">
        <div class="library-names">
          <p class="library-name">
            <bdi>{name}</bdi>
          </p>
          <h1>{say('common.library')}</h1>
        </div>
        <SearchBox search={search} box={box} onKey={onSearchKey} />
        <IconButton label={options} onClick={() => openPage('options')}>
          <Icon name="settings" />
        </IconButton>
      </header>
      <Restored {...restored} />
      <AwayOffer {...leave} onOpen={() => leaveSearch({ view: 'away' })} />
      <div class="library-columns">
        <div class="library-side">
          <LibraryNav {...view} isSearching={isShown} isBack={leave.back !== null} />
          {wasLeft.current && (
            <div hidden={isShown}>
              <Unchanged
                of={[place.address.newsletterId, place.address.year, newsletters]}
                draw={() => <LibraryChoices {...view} newsletters={newsletters} />}
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
                of={[place.address, newsletters, leave.back, shelf?.progress, shelf?.told]}
                draw={() => (
                  <LibraryView
                    {...{ place: view, newsletters, saving }}
                    offer={undo.offer}
                    back={leave.back}
                  />
                )}
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
