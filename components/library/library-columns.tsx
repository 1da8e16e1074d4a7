import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { yearRange } from '../../utils/view/sentences/library/periods.ts';
import type { Subscription, Undoable } from '../../utils/view/types.ts';
import { Unchanged } from '../shared/unchanged.tsx';
import { LibraryBooks } from './library-books.tsx';
import { LibraryChoices } from './library-choices.tsx';
import { LibraryGuides } from './library-guides.tsx';
import { LibraryHistory } from './library-history.tsx';
import { LibraryNav } from './library-nav.tsx';
import { LibraryQuotes } from './library-quotes.tsx';

interface LibraryColumnsProps {
  place: LibraryPlace;
  newsletters: readonly Subscription[];
  offer: (done: Undoable) => void;
}

/** The views of the library, and beside them what leads from one to the other. */
export function LibraryColumns({ place, newsletters, offer }: LibraryColumnsProps) {
  const { address, go } = place;
  return (
    <>
      <div class="library-side">
        <LibraryNav {...place} />
        <Unchanged
          of={[address.newsletterId, address.year, newsletters]}
          draw={() => <LibraryChoices address={address} go={go} newsletters={newsletters} />}
        />
      </div>
      <main class="library-main">
        <View place={place} newsletters={newsletters} offer={offer} />
      </main>
    </>
  );
}

const always = { from: 0, to: Number.MAX_SAFE_INTEGER };

function View({ place, newsletters, offer }: LibraryColumnsProps) {
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
