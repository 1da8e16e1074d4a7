import { expect, it } from 'vitest';
import { followUpDays } from '../../../../utils/learning/log/follow-up-days.ts';
import type { FollowUp } from '../../../../utils/learning/log/types.ts';
import { makeEntry } from './any-entry.ts';

const answered: FollowUp[] = [{ weeks: 4, answeredOn: '2026-12-04', answer: 'Yes' }];

it('asks after 4 and 12 weeks, counted from the end of the reading', () => {
  expect(followUpDays(makeEntry({ followUpOn: '2026-12-03' }))).toEqual([
    { weeks: 4, on: '2026-12-03' },
    { weeks: 12, on: '2027-01-28' },
  ]);
});

it('asks nothing where that is not wished', () => {
  expect(followUpDays(makeEntry())).toEqual([]);
});

it('asks what is left', () => {
  expect(followUpDays(makeEntry({ followUpOn: '2027-01-28', followUps: answered }))).toEqual([
    { weeks: 12, on: '2027-01-28' },
  ]);
  const all: FollowUp[] = [...answered, { weeks: 12, answeredOn: '2027-02-01', answer: '' }];
  expect(followUpDays(makeEntry({ followUpOn: '2027-03-01', followUps: all }))).toEqual([]);
});

it('follows the person who moved the next one', () => {
  expect(followUpDays(makeEntry({ followUpOn: '2026-12-24' }))).toEqual([
    { weeks: 4, on: '2026-12-24' },
    { weeks: 12, on: '2027-01-28' },
  ]);
});

it('does not ask for four weeks when twelve have gone by', () => {
  expect(followUpDays(makeEntry({ followUpOn: '2027-02-10' }))).toEqual([{ weeks: 12, on: '2027-02-10' }]);
});
