import { expect, it } from 'vitest';
import { isWorthAnotherTry } from '../../../utils/schedule/is-worth-another-try.ts';

const minute = 60_000;
const failed = { state: 'failed', failure: 'server', failedAt: 0, failures: 1 } as const;

it.each([
  [failed, 14 * minute, false],
  [failed, 15 * minute, true],
  [{ ...failed, failures: 3 }, 59 * minute, false],
  [{ ...failed, failures: 3 }, 60 * minute, true],
  [{ ...failed, failures: 30, failure: 'offline' }, 15 * minute, true],
  [{ ...failed, failures: 30 }, 24 * 60 * minute, true],
  [{ ...failed, failure: 'expired' }, 24 * 60 * minute, false],
  [{ ...failed, failure: 'not-a-pdf' }, 24 * 60 * minute, false],
  [{ ...failed, state: 'saved' }, 24 * 60 * minute, false],
] as const)('%j after %i ms: %s', (guide, now, expected) => {
  expect(isWorthAnotherTry(guide, now)).toBe(expected);
});
