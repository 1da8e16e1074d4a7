import { useCorrectedCount } from '../../utils/view/hooks/corrections/use-corrected-count.ts';
import type { LibraryView } from '../../utils/view/hooks/library/library-address.ts';
import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { formatCount, mostUnread } from '../../utils/view/sentences/format-count.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { CorrectionIcon } from '../corrections/correction-icon.tsx';
import { Icon } from '../shared/icon.tsx';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { LibraryIcon } from './library-icon.tsx';

const views: readonly { view: LibraryView; label: () => string }[] = [
  { view: 'issues', label: () => say('library.issues') },
  { view: 'corrected', label: () => say('library.corrected') },
  { view: 'guides', label: () => say('common.guides') },
  { view: 'quotes', label: () => say('library.quotes') },
  { view: 'books', label: () => say('library.books') },
  { view: 'notes', label: () => say('notes.title') },
];
/** For whoever was away, until the browser closes. */
const away: (typeof views)[number] = { view: 'away', label: () => say('away.show') };

interface LibraryNavProps extends Pick<LibraryPlace, 'address' | 'href' | 'go'> {
  /** Results stand in place of a view, so none is the present one. */
  isSearching: boolean;
  /** Somebody has come back after a leave. */
  isBack: boolean;
}

/** Each view is a link of its own, so that it can be opened beside, kept and gone back to; and the log. */
export function LibraryNav({ address, href, go, isSearching, isBack }: LibraryNavProps) {
  const corrected = useCorrectedCount();
  const shown = isBack || address.view === 'away' ? [away, ...views] : views;
  return (
    <nav class="library-nav" aria-label={say('library.views')}>
      <ul>
        {shown.map(({ view, label }) => {
          // What is searched for is searched for everywhere: a view is what is shown without it.
          const change = { view, q: '' };
          return (
            <li key={view}>
              <a
                href={href(change)}
                aria-current={address.view === view && !isSearching ? 'page' : undefined}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  go(change);
                  scrollTo({ top: 0 });
                }}
              >
                <Sign view={view} />
                {label()}
                {view === 'corrected' && corrected > 0 && <Count count={corrected} />}
              </a>
            </li>
          );
        })}
        <li>
          <a href="/log.html">
            <LibraryIcon name="log" />
            <span class="library-long">{say('log.title')}</span>
            <span class="library-short">{say('library.log')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** How many there are; none is no number. */
function Count({ count }: { count: number }) {
  return (
    <span class="library-count">
      {formatCount(count, mostUnread)}
      <span class="visually-hidden"> {say('corrected.unseen')}</span>
    </span>
  );
}

function Sign({ view }: { view: LibraryView }) {
  if (view === 'guides') return <Icon name="file" />;
  if (view === 'books') return <Icon name="book" />;
  if (view === 'corrected' || view === 'away') return <CorrectionIcon name={view} />;
  if (view === 'notes') return <LibraryIcon name="notes" />;
  return <LibraryIcon name={view === 'issues' ? 'issues' : 'quote'} />;
}
