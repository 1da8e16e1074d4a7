import { expect, it } from 'vitest';
import { planBackoff } from '../../../utils/schedule/plan-backoff.ts';

const minute = 60_000;

it.each([
  [1, 15],
  [2, 30],
  [5, 240],
  [8, 1440],
  [2000, 1440],
])('after %i failures waits %i minutes', (failures, minutes) => {
  const expected = { at: minutes * minute, reason: { code: 'failed', failures } };
  expect(planBackoff({ failures, offline: false }, 0)).toEqual(expected);
});

it('looks again soon when there was no network', () => {
  expect(planBackoff({ failures: 9, offline: true }, 0)).toEqual({
    at: 15 * minute,
    reason: { code: 'offline' },
  });
});
