import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { yearRange } from '../../utils/view/sentences/library/periods.ts';
import type { Subscription, Undoable } from '../../utils/view/types.ts';
import { LibraryBooks } from './library-books.tsx';
import { LibraryChoices } from './library-choices.tsx';
import { LibraryGuides } from './library-guides.tsx';
import { LibraryHistory } from './library-history.tsx';
import { LibraryNav } from './library-nav.tsx';
import { LibraryQuotes } from './library-quotes.tsx';

interface LibraryColumnsProps {
  place: LibraryPlace;
  newsletters: readonly Subscription[];
  /** Something is searched for. What was read stays meanwhile; no line is drawn. */
  isHidden: boolean;
  offer: (done: Undoable) => void;
}

/** The views of the library, and beside them what leads from one to the other. */
export function LibraryColumns({ place, newsletters, isHidden, offer }: LibraryColumnsProps) {
  return (
    <div class="library-columns" hidden={isHidden}>
      <div class="library-side">
        <LibraryNav {...place} />
        <LibraryChoices {...place} newsletters={newsletters} />
      </div>
      <main class="library-main">
        <View place={place} newsletters={newsletters} isHidden={isHidden} offer={offer} />
      </main>
    </div>
  );
}

const always = { from: 0, to: Number.MAX_SAFE_INTEGER };

function View({ place, newsletters, isHidden, offer }: LibraryColumnsProps) {
  const { view, newsletterId, year } = place.address;
  const scope = { newsletterId, ...(year === null ? always : yearRange(year)) };
  const names = new Map(newsletters.map(({ id, name }) => [id, name]));
  // Names are told where there is something to tell apart.
  const shownNames = newsletters.length > 1 && newsletterId === null ? names : noNames;
  if (view === 'issues')
    return (
      <LibraryHistory place={place} scope={scope} names={shownNames} isHidden={isHidden} offer={offer} />
    );
  // A shelf has one page in the document, and is read anew.
  if (isHidden) return null;
  if (view === 'guides') return <LibraryGuides scope={scope} offer={offer} />;
  if (view === 'quotes') return <LibraryQuotes scope={scope} names={names} />;
  return <LibraryBooks scope={scope} names={names} />;
}

const noNames: ReadonlyMap<string, string> = new Map();
