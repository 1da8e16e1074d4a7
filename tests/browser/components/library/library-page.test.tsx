import '../../store/fake-extension.ts';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../../components/library/library-page.tsx';
import type { FoundItem } from '../../../../utils/view/commands/search/types.ts';
import type { Search } from '../../../../utils/view/hooks/search/use-search.ts';
import { soon } from '../../../soon.ts';
import { startAfresh } from '../../store/fixtures.ts';

vi.mock('../../../../utils/view/sentences/say.ts', () => ({ say: (key: string) => key }));
vi.mock('../../../../components/shared/when.tsx', () => ({ When: () => null }));
vi.mock('../../../../utils/view/hooks/search/use-search.ts', () => ({ useSearch: () => useFakeSearch() }));

const itemOf = (id: number): FoundItem => ({
  ...{ id: `${id}`, kind: 'issue', newsletterId: 'home', title: { text: `Issue ${id}`, marks: [] } },
  ...{ issueTitle: null, publishedAt: 0, isDayOnly: false, isUnread: false, corrected: null },
  ...{ isSaved: false, snippet: null, at: null, page: null },
});

/** Finds 22 issues, and nothing while issues are left out. */
function useFakeSearch(): Search {
  const [spelling, setSpelling] = useState(true);
  const [limit, setLimit] = useState(20);
  const [year, setYear] = useState<number | null>(null);
  const filters = { kind: 'all', state: 'all', newsletterId: 'removed', year } as const;
  const total = year === null ? 22 : 0;
  const items = Array.from({ length: Math.min(total, limit) }, (_, at) => itemOf(at));
  const also = spelling ? ['acetaminophen'] : [];
  const answer = { question: { text: 'pain', filters, spelling, limit }, items, total, also, isWhole: true };
  return {
    ...{ text: 'pain', filters, spelling, setSpelling, isShown: true, isFailed: false, answer },
    ...{ type: () => undefined, prepare: () => undefined, keep: () => undefined },
    filter: (change) => setYear(change.year ?? null),
    clearFilters: () => setYear(null),
    showMore: () => setLimit(40),
  };
}

const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
/** As by the keyboard: what is used has the focus. */
function use(words: string) {
  button(words)?.focus();
  button(words)?.click();
}
const focused = () => document.activeElement?.textContent;

beforeEach(async () => {
  await startAfresh();
  history.replaceState(null, '', '?q=pain');
  render(<LibraryPage name="Home" />, document.body);
  await soon(() => expect(document.querySelectorAll('[data-result]')).toHaveLength(20));
});
afterEach(() => render(null, document.body));

it('keeps the focus in the search, whatever an act takes away', async () => {
  use('search.onlyTyped');
  await soon(() => expect(focused()).toBe('search.alsoOthers'));
  use('library.more');
  await soon(() => expect(focused()).toBe('Issue 20'));
});

it('keeps a newsletter that is left out to be seen, and to be changed, once it was removed', async () => {
  const select = () => document.querySelector<HTMLSelectElement>('[aria-label="common.newsletter"]');
  // The newsletters come after the first drawing.
  await soon(() => expect([select()?.value, select()?.options.length]).toEqual(['removed', 3]));
});
