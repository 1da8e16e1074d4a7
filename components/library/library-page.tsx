import { useRef, useState } from 'preact/hooks';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { useGuideReading } from '../../utils/view/hooks/search/use-guide-reading.ts';
import { useSearch } from '../../utils/view/hooks/search/use-search.ts';
import { useSearchKeys } from '../../utils/view/hooks/search/use-search-keys.ts';
import { useGuides } from '../../utils/view/hooks/use-guides.ts';
import { useHistory, useUnreadCount } from '../../utils/view/hooks/use-history.ts';
import { useRestored } from '../../utils/view/hooks/use-restored.ts';
import { useSubscriptions } from '../../utils/view/hooks/use-subscriptions.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryFilter, Subscription, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { NewsletterSelect } from '../shared/newsletter-select.tsx';
import { Restored } from '../shared/restored.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { LibraryFilter } from './library-filter.tsx';
import { LibraryGuides } from './library-guides.tsx';
import { LibraryIssues } from './library-issues.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';

/** About what a screen holds, and there at once. */
const firstLength = 15;
const pageLength = 100;

/** Everything that was ever found: issues with their read marks, and guides. */
export function LibraryPage({ name }: { name: string }) {
  const undo = useUndo();
  const restored = useRestored();
  const loaded = useSubscriptions();
  const newsletters = loaded.state === 'ready' ? loaded.value : [];
  const [chosenId, setChosenId] = useState<string | null>(null);
  const several = newsletters.length > 1;
  const options = say('popup.options');
  useGuideReading();
  const search = useSearch();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const onSearchKey = useSearchKeys({ box, list }, { clear: () => search.type(''), keep: search.keep });
  return (
    <div class="library">
      <header class="library-head">
        <div>
          <p class="library-name">{name}</p>
          <h1>{say('library.title')}</h1>
        </div>
        <SearchBox search={search} box={box} onKey={onSearchKey} />
        {several && !search.isAsked && (
          <NewsletterSelect
            label={say('library.newsletter')}
            all={say('library.allNewsletters')}
            newsletters={newsletters}
            value={chosenId ?? ''}
            onChange={(id) => setChosenId(id || null)}
          />
        )}
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
      {search.isAsked ? (
        <main>
          <SearchResults search={search} newsletters={newsletters} list={list} onKey={onSearchKey} />
        </main>
      ) : (
        <main class="library-columns">
          <History
            key={chosenId}
            newsletterId={chosenId}
            names={several && chosenId === null ? namesOf(newsletters) : noNames}
            offer={undo.offer}
          />
          <Guides newsletterId={chosenId} />
        </main>
      )}
      <UndoBar {...undo} />
    </div>
  );
}

const noNames: ReadonlyMap<string, string> = new Map();
const namesOf = (newsletters: readonly Subscription[]) =>
  new Map(newsletters.map(({ id, name }) => [id, name]));

interface HistoryProps {
  /** Null for all newsletters. */
  newsletterId: string | null;
  /** Names by newsletter, to be told apart by; empty where there is nothing to tell apart. */
  names: ReadonlyMap<string, string>;
  offer: (done: Undoable) => void;
}

function History({ newsletterId, names, offer }: HistoryProps) {
  const [filter, setFilter] = useState<HistoryFilter>('all');
  const [limit, setLimit] = useState(firstLength);
  const history = useHistory(newsletterId, filter, limit);
  const unread = useUnreadCount(newsletterId);

  function choose(chosen: HistoryFilter) {
    setFilter(chosen);
    setLimit(firstLength);
  }

  return (
    <section aria-labelledby="issues">
      <div class="library-bar">
        <h2 id="issues">{say('library.history')}</h2>
        {history.state === 'ready' && (
          <LibraryFilter
            filter={filter}
            unreadCount={unread.state === 'ready' ? unread.value : null}
            onChange={choose}
          />
        )}
      </div>
      {history.state === 'unavailable' && (
        <p class="message message-problem" role="alert">
          {describeUnavailable(history.reason)}
        </p>
      )}
      {history.state === 'ready' && (
        <LibraryIssues
          history={history.value}
          filter={filter}
          names={names}
          offer={offer}
          onMore={() => setLimit(limit + pageLength)}
        />
      )}
    </section>
  );
}

function Guides({ newsletterId }: { newsletterId: string | null }) {
  const [limit, setLimit] = useState(firstLength);
  const guides = useGuides(newsletterId, limit + 1);
  if (guides.state !== 'ready') return null;
  return (
    <section aria-labelledby="guides">
      <div class="library-bar">
        <h2 id="guides">{say('library.guides')}</h2>
      </div>
      <LibraryGuides guides={guides.value} limit={limit} onMore={() => setLimit(limit + pageLength)} />
    </section>
  );
}
