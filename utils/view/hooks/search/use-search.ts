import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerAtOnce, type Searching, startSearch } from '../../commands/search/start-search.ts';
import type { SearchAnswer, SearchFilters } from '../../commands/search/types.ts';
import { joinAnswers } from './join-answers.ts';
import { type Asked, parseSearchAddress, withoutFilters, writeSearchAddress } from './search-address.ts';

const firstLength = 20;
/** Browsers refuse to write an address at every key (Chromium: 200 times in 10 s). */
const writtenAfterMs = 300;

export interface Search extends Asked {
  /** There is something to look for, and something to be said of it: what is typed first changes nothing until it is answered. */
  isShown: boolean;
  /** The newest answer there is, while another is awaited too; null before the first. */
  answer: SearchAnswer | null;
  /** Search cannot be had. */
  isFailed: boolean;
  type: (text: string) => void;
  filter: (change: Partial<SearchFilters>) => void;
  clearFilters: () => void;
  setSpelling: (spelling: boolean) => void;
  showMore: () => void;
  /** Loads the index ahead of the first key. */
  prepare: () => void;
  /** Writes the question into the address now, as before leaving the page. */
  keep: () => void;
}

/** Searches as somebody types. The question stands in the page's address. */
export function useSearch(): Search {
  const [asked, setAsked] = useState(() => parseSearchAddress(location.search));
  const [answer, setAnswer] = useState(() =>
    isAsking(asked) ? answerAtOnce({ ...asked, limit: firstLength }) : null,
  );
  const [isFailed, setFailed] = useState(false);
  const now = useRef({ asked, limit: firstLength, written: location.search, timer: 0 }).current;
  const searching = useRef<Searching | null>(null);

  function prepare(): Searching {
    searching.current ??= startSearch({
      onAnswer: (value) => {
        if (isAsking(now.asked)) setAnswer((before) => joinAnswers(before, value));
        setFailed(false);
      },
      onFailed: () => setFailed(true),
    });
    return searching.current;
  }

  /** From the event itself: an effect would come after the next frame. */
  function ask(answered: SearchAnswer | null = null): void {
    if (isAsking(now.asked)) prepare().ask({ ...now.asked, limit: now.limit }, answered);
    else searching.current?.ask(null);
  }

  function take(next: Asked, limit = firstLength): void {
    now.asked = next;
    now.limit = limit;
    if (!isAsking(next)) setAnswer(null);
    ask();
    setAsked(next);
  }

  function change(next: Asked, limit?: number): void {
    take(next, limit);
    clearTimeout(now.timer);
    now.timer = window.setTimeout(keep, writtenAfterMs);
  }

  /** Only what was not written yet: what somebody else wrote since stays. */
  function keep(): void {
    if (now.timer === 0) return;
    clearTimeout(now.timer);
    now.timer = 0;
    const next = writeSearchAddress(location.search, now.asked);
    if (next !== location.search) history.replaceState(history.state, '', `${location.pathname}${next}`);
    now.written = location.search;
  }

  /** Whoever else wrote the address, asked something else, or nothing. */
  function read(): void {
    if (location.search === now.written || now.timer !== 0) return;
    now.written = location.search;
    take(parseSearchAddress(location.search));
  }

  useEffect(read);
  // Ahead of the first frame.
  useLayoutEffect(() => ask(answer), []);
  useEffect(() => {
    addEventListener('popstate', read);
    const idle = requestIdleCallback(() => prepare());
    return () => {
      removeEventListener('popstate', read);
      cancelIdleCallback(idle);
      clearTimeout(now.timer);
      searching.current?.end();
    };
  }, []);

  const isAsked = isAsking(asked);
  // With a question in its address the page begins with that.
  const begunAsked = useRef(isAsked);
  return {
    ...asked,
    ...{ answer, isFailed, keep, isShown: isAsked && (answer !== null || isFailed || begunAsked.current) },
    type: (text) => change({ ...now.asked, text }),
    filter: (filters) => change({ ...now.asked, filters: { ...now.asked.filters, ...filters } }),
    clearFilters: () => change(withoutFilters(now.asked)),
    setSpelling: (spelling) => change({ ...now.asked, spelling }),
    showMore: () => change(now.asked, now.limit + firstLength),
    prepare: () => void prepare(),
  };
}

const isAsking = ({ text }: Asked) => text.trim() !== '';
