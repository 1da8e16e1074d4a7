import type { SearchIndex } from '../../search/types.ts';
import { listCorrectedIds } from '../../store/corrected-issues.ts';
import { listIdsInState, listIssueIdsInState, listSavedGuideIds } from '../../store/found-rows.ts';
import { listSubscriptions } from '../../store/newsletters.ts';
import { listSearchPartIds } from '../../store/search-parts.ts';
import type { SearchFilters } from '../commands/search/types.ts';
import type { KnownIds } from './answer-question.ts';
import { type KeptIds, keepIds } from './keep-ids.ts';
import { keepIndex } from './keep-index.ts';
import { watchQuery } from './watch-query.ts';

/** All that a first answer is made of, in memory: it must not wait for the database, nor for another thread. */
export interface KeptSearched {
  /** Index and newsletters are there. Rejects where the database does not open. */
  opened: Promise<unknown>;
  /** They are there by now. */
  isOpen: () => boolean;
  index: () => SearchIndex;
  /** What is known for such a question; the ids of a state are loaded the first time it is asked for. */
  known: (state: SearchFilters['state']) => KnownIds | Promise<KnownIds>;
  /** Calls back whenever something of it has changed. */
  listen: (onChange: () => void, onFailed: (error: unknown) => void) => void;
}

const none: ReadonlySet<string> = new Set();

/** Begins to load index and newsletters; what is unread and what is saved comes behind them, and is no part of an answer until then. */
export function keepSearched(): KeptSearched {
  const index = keepIndex();
  let listeners: Parameters<KeptSearched['listen']> = [() => undefined, () => undefined];
  const changed = () => listeners[0]();
  const fail = (error: unknown) => listeners[1](error);

  const newsletters = keepIds(async () => (await listSubscriptions()).map(({ id }) => id), changed);
  const unread = keepIds(() => listIssueIdsInState('unread'), changed);
  const saved = keepIds(listSavedGuideIds, changed);
  /** The marks come with the pieces of text: whenever one comes or goes, these are asked for anew. */
  const corrected = keepIds(listCorrectedIds, changed);
  const inState = {
    unread: keepIds(() => listIdsInState('unread'), changed),
    read: keepIds(() => listIdsInState('read'), changed),
  };
  const opened = Promise.all([newsletters.loaded(), index.bringUpToDate()]);
  async function followIndex(): Promise<void> {
    if (await index.bringUpToDate()) changed();
  }
  let isOpen = false;
  opened.then(() => {
    isOpen = true;
    watchQuery(
      listSearchPartIds,
      () => void followIndex().catch(fail),
      () => fail('The database does not open.'),
    );
    void Promise.all([unread.loaded(), saved.loaded(), corrected.loaded()]).catch(fail);
  }, fail);

  const idsOf = ({ now }: KeptIds) => now() ?? none;
  const knownIn = (ids: ReadonlySet<string> | null): KnownIds => ({
    ...{ newsletters: idsOf(newsletters), unread: idsOf(unread), saved: idsOf(saved) },
    inState: ids,
  });
  return {
    opened,
    isOpen: () => isOpen,
    index: index.current,
    known(state) {
      if (state === 'all') return knownIn(null);
      const ids = inState[state].now();
      return ids ? knownIn(ids) : inState[state].loaded().then(knownIn);
    },
    listen(...both) {
      listeners = both;
    },
  };
}
