import { expect, it } from 'vitest';
import { proposeEntry, type ReadingDone } from '../../../../utils/learning/log/propose-entry.ts';
import { readEntry } from '../../../../utils/learning/log/read-entry.ts';
import { makeEntry } from './any-entry.ts';

const { source } = makeEntry();
const now = 1_793_836_800_000;
const reading: ReadingDone = {
  id: 'entry-1',
  startedAt: '2026-11-04',
  finishedAt: '2026-11-05',
  activeSeconds: 725,
  method: 'reading',
  topics: ['Skin'],
};
const minutesOf = (activeSeconds: number) =>
  proposeEntry({ ...reading, activeSeconds }, source, now)?.minutes ?? null;

it('proposes what was read, and answers nothing for the person', () => {
  expect(proposeEntry(reading, source, now)).toEqual({
    ...makeEntry({ startedAt: '2026-11-04', topics: ['Skin'] }),
    minutes: 12,
    minutesMeasured: 12.1,
  });
});

it.each([
  [59, null],
  [60, 1],
  [89, 1],
  [90, 2],
  [725, 12],
  [0, null],
  [-5, null],
  [Number.NaN, null],
  [10 ** 9, 1440],
])('counts %d active seconds as %j minutes', (seconds, minutes) => {
  expect(minutesOf(seconds)).toBe(minutes);
});

it('shares nothing with what it was made from', () => {
  const entry = proposeEntry(reading, source, now);
  expect(entry?.source).not.toBe(source);
  expect(entry?.topics).not.toBe(reading.topics);
});

it('is an entry as files hold them', () => {
  expect(readEntry(proposeEntry(reading, source, now))).toHaveProperty('entry');
});
