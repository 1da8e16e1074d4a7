import { expect, it } from 'vitest';
import { listFollowUps } from '../../../../utils/learning/log/list-follow-ups.ts';
import { makeEntry } from './any-entry.ts';

const entries = [
  makeEntry({ id: 'later', followUpOn: '2026-12-20', finishedAt: '2026-11-22' }),
  makeEntry({ id: 'today', followUpOn: '2026-12-10', finishedAt: '2026-11-12' }),
  makeEntry({ id: 'long', followUpOn: '2026-10-01', finishedAt: '2026-09-03' }),
  makeEntry({ id: 'not', followUpOn: null }),
  makeEntry({
    id: 'second',
    finishedAt: '2026-09-17',
    followUpOn: '2026-12-10',
    followUps: [{ weeks: 4, answeredOn: '2026-10-15', answer: 'Yes' }],
  }),
];

it('lists what is due, the longest first, each entry once', () => {
  const due = listFollowUps(entries, '2026-12-10');
  expect(due.map(({ entry, weeks, dueOn }) => [entry.id, weeks, dueOn])).toEqual([
    // Its twelfth week came while the fourth was not answered.
    ['long', 12, '2026-10-01'],
    ['second', 12, '2026-12-10'],
    ['today', 4, '2026-12-10'],
  ]);
});

it('lists nothing a day before', () => {
  expect(listFollowUps(entries.slice(0, 2), '2026-12-09')).toEqual([]);
});

it('asks nobody who has answered all', () => {
  const done = makeEntry({
    followUpOn: '2026-12-01',
    followUps: [{ weeks: 12, answeredOn: '2026-12-01', answer: '' }],
  });
  expect(listFollowUps([done], '2027-01-01')).toEqual([]);
});
