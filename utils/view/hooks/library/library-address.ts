import { colours } from '../../commands/notes/colours.ts';
import type { AnnotationColour, HistoryFilter } from '../../types.ts';
import { standings } from '../notes/standings.ts';
import type { Standing } from '../notes/types.ts';

export const libraryViews = ['issues', 'corrected', 'guides', 'quotes', 'books', 'notes', 'away'] as const;
export type LibraryView = (typeof libraryViews)[number];

/** What of the library is shown. It stands in the page's address: going back, loading anew and a bookmark keep it. */
export interface LibraryAddress {
  view: LibraryView;
  show: HistoryFilter;
  sort: 'newest' | 'oldest';
  /** Null for all newsletters. */
  newsletterId: string | null;
  /** Null for all years. */
  year: number | null;
  /** Of notes: of one colour, and standing so in the text; null for all. */
  colour: AnnotationColour | null;
  stands: Standing | null;
  /** What is searched for; empty where nothing is. */
  q: string;
}

/** What an address of the library says; what it says wrongly, as a person may have changed it, is left out. */
export function parseLibraryAddress(search: string): LibraryAddress {
  const said = new URLSearchParams(search);
  const year = said.get('year') ?? '';
  return {
    view: libraryViews.find((view) => view === said.get('view')) ?? 'issues',
    show: (['unread', 'read', 'corrected'] as const).find((show) => show === said.get('show')) ?? 'all',
    sort: said.get('sort') === 'oldest' ? 'oldest' : 'newest',
    newsletterId: said.get('newsletter') || null,
    year: /^[12]\d{3}$/.test(year) ? Number(year) : null,
    colour: colours.find((colour) => colour === said.get('colour')) ?? null,
    stands: standings.find((standing) => standing === said.get('stands')) ?? null,
    q: said.get('q') ?? '',
  };
}

/** `?` and what differs from the usual; empty where nothing does. */
export function writeLibraryAddress(address: LibraryAddress): string {
  const { view, show, sort, newsletterId, year, colour, stands, q } = address;
  const said = new URLSearchParams();
  if (view !== 'issues') said.set('view', view);
  if (show !== 'all') said.set('show', show);
  if (sort !== 'newest') said.set('sort', sort);
  if (newsletterId !== null) said.set('newsletter', newsletterId);
  if (year !== null) said.set('year', `${year}`);
  if (colour !== null) said.set('colour', colour);
  if (stands !== null) said.set('stands', stands);
  if (q !== '') said.set('q', q);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
