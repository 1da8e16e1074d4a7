import type { ReturnOffer } from '../../utils/view/hooks/corrections/use-return.ts';
import type { LibraryPlace } from '../../utils/view/hooks/library/use-library-address.ts';
import type { SaveAll } from '../../utils/view/hooks/library/use-save-all.ts';
import { always, yearRange } from '../../utils/view/sentences/library/periods.ts';
import type { Subscription, Undoable } from '../../utils/view/types.ts';
import { later } from '../shared/later.tsx';
import { LibraryHistory } from './library-history.tsx';

// The list of issues is what the library opens with; the code of the others comes with them.
const AwayList = later(async () => (await import('../corrections/away-list.tsx')).AwayList);
const CorrectedList = later(async () => (await import('../corrections/corrected-list.tsx')).CorrectedList);
const NotesShelf = later(async () => (await import('../notes/notes-shelf.tsx')).NotesShelf);
const LibraryBooks = later(async () => (await import('./library-books.tsx')).LibraryBooks);
const LibraryGuides = later(async () => (await import('./library-guides.tsx')).LibraryGuides);
const LibraryQuotes = later(async () => (await import('./library-quotes.tsx')).LibraryQuotes);

interface LibraryViewProps {
  place: LibraryPlace;
  newsletters: readonly Subscription[];
  /** All guides that can be, if somebody wants that. */
  saving: SaveAll;
  offer: (done: Undoable) => void;
  /** When somebody was away who has come back; null for whoever was not. */
  back: ReturnOffer['back'];
}

/** Issues, corrections, guides, quotes, books or notes, as the address says. */
export function LibraryView({ place, newsletters, saving, offer, back }: LibraryViewProps) {
  const { view, newsletterId, year } = place.address;
  const scope = { newsletterId, ...(year === null ? always : yearRange(year)) };
  const names = new Map(newsletters.map(({ id, name }) => [id, name]));
  const namesOfAll = newsletters.length > 1 ? names : noNames;
  // Names are told where there is something to tell apart.
  const shownNames = newsletterId === null ? namesOfAll : noNames;
  if (view === 'corrected') return <CorrectedList scope={scope} names={shownNames} offer={offer} />;
  if (view === 'away') return <AwayList back={back} names={namesOfAll} offer={offer} />;
  if (view === 'guides') return <LibraryGuides {...{ scope, saving, offer }} />;
  if (view === 'quotes') return <LibraryQuotes scope={scope} names={names} offer={offer} />;
  if (view === 'books') return <LibraryBooks scope={scope} names={names} />;
  if (view === 'notes')
    return <NotesShelf place={place} scope={scope} names={shownNames} namesOfAll={names} offer={offer} />;
  return <LibraryHistory place={place} scope={scope} names={shownNames} offer={offer} />;
}

const noNames: ReadonlyMap<string, string> = new Map();
