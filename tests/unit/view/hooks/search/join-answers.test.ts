import { expect, it } from 'vitest';
import type { FoundItem, SearchAnswer } from '../../../../../utils/view/commands/search/types.ts';
import { joinAnswers } from '../../../../../utils/view/hooks/search/join-answers.ts';

const itemOf = (id: string, more: Partial<FoundItem> = {}): FoundItem => ({
  ...{ id, kind: 'issue', newsletterId: 'home', title: { text: id, marks: [] }, issueTitle: null },
  ...{ publishedAt: 0, isDayOnly: false, isUnread: false, isSaved: false },
  ...{ corrected: null, snippet: null, at: null, page: null },
  ...more,
});
const answerOf = (items: FoundItem[], isWhole = false): SearchAnswer => ({
  question: {
    ...{ text: 'itch', spelling: true, limit: 20 },
    filters: { kind: 'all', state: 'all', newsletterId: null, year: null },
  },
  ...{ items, total: items.length, also: [], isWhole },
});
const piece = { snippet: { text: 'an itch', marks: [], isNote: false }, at: 8 };

it('a piece of text stays, with its place, while the next one is looked up', () => {
  const before = answerOf([itemOf('a', piece)], true);
  const joined = joinAnswers(before, answerOf([itemOf('b'), itemOf('a', { isUnread: true })]));
  expect(joined.items).toEqual([itemOf('b'), itemOf('a', { ...piece, isUnread: true })]);
});

it('a mark of a correction stays meanwhile too, and goes with the whole answer', () => {
  const before = answerOf([itemOf('a', { ...piece, corrected: 'figure' })], true);
  expect(joinAnswers(before, answerOf([itemOf('a')])).items).toMatchObject([{ corrected: 'figure' }]);
  expect(joinAnswers(before, answerOf([itemOf('a')], true)).items).toMatchObject([{ corrected: null }]);
});

it('a whole answer has the last word, where there is no piece too', () => {
  const before = answerOf([itemOf('a', piece)], true);
  expect(joinAnswers(before, answerOf([itemOf('a')], true)).items).toEqual([itemOf('a')]);
});

it('what is as it was is the same object, what is not is the new one', () => {
  const before = answerOf([itemOf('a', piece), itemOf('b')]);
  const joined = joinAnswers(before, answerOf([itemOf('b', { isUnread: true }), itemOf('a')]));
  expect(joined.items[1]).toBe(before.items[0]);
  expect(joined.items[0]).not.toBe(before.items[1]);
});

it('the first answer is as it is', () => {
  const first = answerOf([itemOf('a')]);
  expect(joinAnswers(null, first)).toEqual(first);
});
