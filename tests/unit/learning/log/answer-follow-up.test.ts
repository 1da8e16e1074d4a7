import { expect, it } from 'vitest';
import { answerFollowUp } from '../../../../utils/learning/log/answer-follow-up.ts';
import { makeEntry } from './any-entry.ts';

const wished = makeEntry({ followUpOn: '2026-12-03' });

it('keeps the answer and asks again after twelve weeks', () => {
  const entry = answerFollowUp(wished, 'I ask about diet now.', '2026-12-05', 9);
  expect(entry.followUps).toEqual([{ weeks: 4, answeredOn: '2026-12-05', answer: 'I ask about diet now.' }]);
  expect(entry).toMatchObject({ followUpOn: '2027-01-28', changedAt: 9 });
  expect(wished.followUps).toEqual([]);
});

it('is done after the second', () => {
  const once = answerFollowUp(wished, '', '2026-12-05', 9);
  const twice = answerFollowUp(once, 'Still.', '2027-01-28', 10);
  expect(twice.followUpOn).toBeNull();
  expect(twice.followUps.map(({ weeks }) => weeks)).toEqual([4, 12]);
  expect(answerFollowUp(twice, 'More', '2027-03-01', 11)).toEqual(twice);
});

it('answers for twelve weeks what was left for so long', () => {
  const entry = answerFollowUp(wished, 'Yes', '2027-02-01', 9);
  expect(entry.followUps.map(({ weeks }) => weeks)).toEqual([12]);
  expect(entry.followUpOn).toBeNull();
});
