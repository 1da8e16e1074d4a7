import { expect, it, vi } from 'vitest';
import { openIndex } from '../../../../../utils/search/open-index.ts';
import {
  answerAtOnce,
  beginSearch,
  startSearch,
} from '../../../../../utils/view/commands/search/start-search.ts';
import { parseSearchAddress } from '../../../../../utils/view/hooks/search/search-address.ts';

const kept = vi.hoisted(() => ({ isOpen: false, ...Promise.withResolvers<void>() }));
vi.mock('../../../../../utils/view/queries/keep-searched.ts', () => ({
  keepSearched: () => ({
    opened: kept.promise,
    isOpen: () => kept.isOpen,
    index: () => openIndex([]),
    known: () => ({ newsletters: new Set(), unread: new Set(), saved: new Set(), inState: null }),
    listen: () => undefined,
  }),
}));

const question = { ...parseSearchAddress('?q=eczema'), limit: 20 };

it('has an answer at once when the index is there, and does not give it again', async () => {
  expect(answerAtOnce(question)).toBeNull();
  beginSearch();
  expect(answerAtOnce(question)).toBeNull();
  kept.isOpen = true;
  kept.resolve();
  const answered = answerAtOnce(question);
  expect(answered).toMatchObject({ question, total: 0 });

  const onAnswer = vi.fn();
  const searching = startSearch({ onAnswer, onFailed: expect.unreachable });
  searching.ask(question, answered);
  await kept.promise;
  expect(onAnswer).not.toHaveBeenCalled();
  searching.ask(question);
  expect(onAnswer).toHaveBeenCalledOnce();
  searching.end();
});
