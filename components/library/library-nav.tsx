import type { LibraryView } from '../../utils/view/hooks/library/library-address.ts';
import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { LibraryIcon } from './library-icon.tsx';

const views: readonly { view: LibraryView; label: () => string }[] = [
  { view: 'issues', label: () => say('library.issues') },
  { view: 'guides', label: () => say('common.guides') },
  { view: 'quotes', label: () => say('library.quotes') },
  { view: 'books', label: () => say('library.books') },
];

interface LibraryNavProps extends Pick<LibraryPlace, 'address' | 'href' | 'go'> {
  /** Results stand in place of a view, so none is the present one. */
  isSearching: boolean;
}

/** Issues, guides, quotes, books: each a link of its own, so that it can be opened beside, kept and gone back to. */
export function LibraryNav({ address, href, go, isSearching }: LibraryNavProps) {
  return (
    <nav class="library-nav" aria-label={say('library.views')}>
      <ul>
        {views.map(({ view, label }) => {
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
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Sign({ view }: { view: LibraryView }) {
  if (view === 'guides') return <Icon name="file" />;
  if (view === 'books') return <Icon name="book" />;
  return <LibraryIcon name={view === 'issues' ? 'issues' : 'quote'} />;
}
