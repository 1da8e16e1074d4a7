import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryFilter } from '../utils/view/types.ts';
import { useGuides } from '../utils/view/use-guides.ts';
import { useHistory } from '../utils/view/use-history.ts';
import { useUndo } from '../utils/view/use-undo.ts';
import { LibraryFilter } from './library-filter.tsx';
import { LibraryGuides } from './library-guides.tsx';
import { LibraryIssues } from './library-issues.tsx';
import { UndoBar } from './undo-bar.tsx';

const pageLength = 100;

/** Everything that was ever found: issues with their read marks, and guides. */
export function LibraryPage({ name }: { name: string }) {
  const [filter, setFilter] = useState<HistoryFilter>('all');
  const [limit, setLimit] = useState(pageLength);
  const history = useHistory(filter, limit);
  const guides = useGuides();
  const { offered, offer, close } = useUndo();

  return (
    <div class="library">
      <header>
        <p class="library-name">{name}</p>
        <h1>{i18n.t('library.title')}</h1>
      </header>
      {history.state === 'unavailable' ? (
        <p class="message message-problem" role="alert">
          {i18n.t('popup.unavailableText')}
        </p>
      ) : (
        <main class="library-columns">
          <section aria-labelledby="issues">
            <div class="library-bar">
              <h2 id="issues">{i18n.t('library.history')}</h2>
              <LibraryFilter
                filter={filter}
                counts={history.state === 'ready' ? history.value.counts : null}
                onChange={(chosen) => {
                  setFilter(chosen);
                  setLimit(pageLength);
                }}
              />
            </div>
            {history.state === 'ready' && (
              <LibraryIssues
                history={history.value}
                filter={filter}
                offer={offer}
                onMore={() => setLimit(limit + pageLength)}
              />
            )}
          </section>
          <section aria-labelledby="guides">
            <div class="library-bar">
              <h2 id="guides">{i18n.t('library.guides')}</h2>
            </div>
            {guides.state === 'ready' && <LibraryGuides guides={guides.value} />}
          </section>
        </main>
      )}
      <UndoBar offered={offered} close={close} />
    </div>
  );
}
