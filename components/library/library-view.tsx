import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import { yearRange } from '../../utils/view/sentences/library/periods.ts';
import type { Subscription, Undoable } from '../../utils/view/types.ts';
import { LibraryBooks } from './library-books.tsx';
import { LibraryGuides } from './library-guides.tsx';
import { LibraryHistory } from './library-history.tsx';
import { LibraryQuotes } from './library-quotes.tsx';

interface LibraryViewProps {
  place: LibraryPlace;
  newsletters: readonly Subscription[];
  offer: (done: Undoable) => void;
}

const always = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** The view of the library that its address names. */
export function LibraryView({ place, newsletters, offer }: LibraryViewProps) {
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
