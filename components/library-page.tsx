import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openPage } from '../utils/view/open-page.ts';
import type { HistoryFilter } from '../utils/view/types.ts';
import { useGuides } from '../utils/view/use-guides.ts';
import { useHistory } from '../utils/view/use-history.ts';
import { type Undoable, useUndo } from '../utils/view/use-undo.ts';
import { Icon } from './icon.tsx';
import { LibraryFilter } from './library-filter.tsx';
import { LibraryGuides } from './library-guides.tsx';
import { LibraryIssues } from './library-issues.tsx';
import { UndoBar } from './undo-bar.tsx';

const pageLength = 100;

/** Everything that was ever found: issues with their read marks, and guides. */
export function LibraryPage({ name }: { name: string }) {
  const undo = useUndo();
  const options = i18n.t('popup.options');
  return (
    <div class="library">
      <header class="library-head">
        <div>
          <p class="library-name">{name}</p>
          <h1>{i18n.t('library.title')}</h1>
        </div>
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
      <main class="library-columns">
        <History offer={undo.offer} />
        <Guides />
      </main>
      <UndoBar {...undo} />
    </div>
  );
}

function History({ offer }: { offer: (done: Undoable) => void }) {
  const [filter, setFilter] = useState<HistoryFilter>('all');
  const [limit, setLimit] = useState(pageLength);
  const history = useHistory(filter, limit);

  function choose(chosen: HistoryFilter) {
    setFilter(chosen);
    setLimit(pageLength);
  }

  return (
    <section aria-labelledby="issues">
      <div class="library-bar">
        <h2 id="issues">{i18n.t('library.history')}</h2>
        {history.state === 'ready' && (
          <LibraryFilter filter={filter} counts={history.value.counts} onChange={choose} />
        )}
      </div>
      {history.state === 'unavailable' && (
        <p class="message message-problem" role="alert">
          {i18n.t('popup.unavailableText')}
        </p>
      )}
      {history.state === 'ready' && (
        <LibraryIssues
          history={history.value}
          filter={filter}
          offer={offer}
          onMore={() => setLimit(limit + pageLength)}
        />
      )}
    </section>
  );
}

function Guides() {
  const [limit, setLimit] = useState(pageLength);
  const guides = useGuides();
  if (guides.state !== 'ready') return null;
  return (
    <section aria-labelledby="guides">
      <div class="library-bar">
        <h2 id="guides">{i18n.t('library.guides')}</h2>
      </div>
      <LibraryGuides guides={guides.value} limit={limit} onMore={() => setLimit(limit + pageLength)} />
    </section>
  );
}
