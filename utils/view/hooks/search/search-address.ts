import type { SearchFilters, SearchQuestion } from '../../commands/search/types.ts';

export type Asked = Omit<SearchQuestion, 'limit'>;

const noFilters: SearchFilters = { kind: 'all', state: 'all', newsletterId: null, year: null };

/** What is asked, as the page's address says; what it says wrongly, as a person may have changed it, is left out. */
export function parseSearchAddress(search: string): Asked {
  const said = new URLSearchParams(search);
  const year = said.get('year') ?? '';
  return {
    text: said.get('q') ?? '',
    spelling: said.get('spelling') !== 'off',
    filters: {
      kind: (['issue', 'guide'] as const).find((kind) => kind === said.get('kind')) ?? noFilters.kind,
      state: (['unread', 'read'] as const).find((state) => state === said.get('show')) ?? noFilters.state,
      newsletterId: said.get('newsletter') || null,
      year: /^[12]\d{3}$/.test(year) ? Number(year) : null,
    },
  };
}

/** The address with what is asked, and with what else it said; without anything asked, without its filters. */
export function writeSearchAddress(search: string, { text, spelling, filters }: Asked): string {
  const said = new URLSearchParams(search);
  const isAsked = text.trim() !== '';
  const put = (name: string, value: string | null) => (value ? said.set(name, value) : said.delete(name));
  put('q', isAsked ? text : null);
  put('spelling', isAsked && !spelling ? 'off' : null);
  put('kind', isAsked && filters.kind !== 'all' ? filters.kind : null);
  // A search knows no such state: it is the view's, and waits there.
  const waiting = said.get('show') === 'corrected' ? 'corrected' : null;
  put('show', filters.state === 'all' ? waiting : filters.state);
  put('newsletter', filters.newsletterId);
  put('year', filters.year === null ? null : `${filters.year}`);
  const written = said.toString();
  return written === '' ? '' : `?${written}`;
}

/** Filters that leave something out. */
export const countFilters = ({ kind, state, newsletterId, year }: SearchFilters): number =>
  [kind !== 'all', state !== 'all', newsletterId !== null, year !== null].filter(Boolean).length;

export const withoutFilters = (asked: Asked): Asked => ({ ...asked, filters: noFilters });
