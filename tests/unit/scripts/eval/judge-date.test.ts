import { expect, it } from 'vitest';
import { judgeDate } from '../../../../scripts/eval/judge-date.ts';

it.each([
  ['2025-01-02T03:04:05.678Z', '2025-01-02T03:04:05Z', true],
  ['2025-01-02T03:04:05Z', '2025-01-02T03:04:06Z', false],
  ['2 Jan 2025', 'any-valid', true],
  ['soon', 'any-valid', false],
  ['soon', null, true],
  ['2 Jan 2025', null, false],
])('judgeDate(%j) against %j', (input, expected, isRight) => {
  expect(judgeDate({ group: '', input, expected, practical: true })).toHaveLength(isRight ? 0 : 1);
});
