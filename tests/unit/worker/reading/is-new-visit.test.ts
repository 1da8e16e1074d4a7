import { expect, it } from 'vitest';
import { isNewVisit } from '../../../../utils/worker/reading/is-new-visit.ts';

const minute = 60_000;
const now = 1_000 * minute;
const later = { now, begunAt: now - 60 * minute, isSameTab: false };

it.each([
  ['an issue nobody did anything with', undefined, {}, true],
  ['one that was only marked', { lastOpenedAt: null, where: null }, {}, true],
  ['one that we opened a moment ago', { lastOpenedAt: now - minute, where: 'popup' }, {}, false],
  ['one whose slow page is there at last', { lastOpenedAt: now - 9 * minute, where: 'web' }, {}, false],
  ['one that was opened before', { lastOpenedAt: now - 11 * minute, where: 'popup' }, {}, true],
  ['one that is open in the reader', { lastOpenedAt: now - minute, where: 'reader' }, {}, true],
  ['a page loaded anew', undefined, { isSameTab: true }, false],
  [
    'a tab of last time',
    { lastOpenedAt: now - 999 * minute, where: 'web' },
    { begunAt: now - minute },
    false,
  ],
  ['a tab of last time, in the first moments', { lastOpenedAt: 5, where: 'web' }, { begunAt: null }, false],
  ['an issue first opened at the start', undefined, { begunAt: null }, true],
  ['one opened by a clock that was wrong', { lastOpenedAt: now + 99 * minute, where: 'popup' }, {}, true],
] as const)('isNewVisit: %s', (_name, known, change, result) => {
  expect(isNewVisit(known, { ...later, ...change })).toBe(result);
});
