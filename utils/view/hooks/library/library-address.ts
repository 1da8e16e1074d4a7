import type { HistoryFilter } from '../../types.ts';

export const libraryViews = ['issues', 'guides', 'quotes', 'books'] as const;
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
  /** What is searched for; empty where nothing is. */
  q: string;
}

/** What an address of the library says; what it says wrongly, as a person may have changed it, is left out. */
export function parseLibraryAddress(search: string): LibraryAddress {
  const said = new URLSearchParams(search);
  const year = said.get('year') ?? '';
  return {
    view: libraryViews.find((view) => view === said.get('view')) ?? 'issues',
    show: (['unread', 'read'] as const).find((show) => show === said.get('show')) ?? 'all',
    sort: said.get('sort') === 'oldest' ? 'oldest' : 'newest',
    newsletterId: said.get('newsletter') || null,
    year: /^[12]\d{3}$/.test(year) ? Number(year) : null,
    q: said.get('q') ?? '',
  };
}

/** `?` and what differs from the usual; empty where nothing does. */
export function writeLibraryAddress({ view, show, sort, newsletterId, year, q }: LibraryAddress): string {
  const said = new URLSearchParams();
  if (view !== 'issues') said.set('view', view);
  if (show !== 'all') said.set('show', show);
  if (sort !== 'newest') said.set('sort', sort);
  if (newsletterId !== null) said.set('newsletter', newsletterId);
  if (year !== null) said.set('year', `${year}`);
  if (q !== '') said.set('q', q);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
