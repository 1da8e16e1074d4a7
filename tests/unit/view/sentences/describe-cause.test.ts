import '../english.ts';
import { expect, it } from 'vitest';
import type { Reason } from '../../../../utils/schedule/types.ts';
import { describeCause } from '../../../../utils/view/sentences/describe-cause.ts';

it.each<[Reason, RegExp]>([
  [{ code: 'due', weekday: 4, hour: 9 }, /was due/],
  [{ code: 'quiet' }, /nothing was due/],
  [{ code: 'late' }, /late/],
  [{ code: 'failed', failures: 2 }, /failed/],
  [{ code: 'offline' }, /no connection/],
  [{ code: 'now' }, /first check/],
  [{ code: 'server-fresh' }, /allowed/],
  [{ code: 'server-wait' }, /allowed/],
  [{ code: 'server-skips' }, /allowed/],
])('describeCause of %o', (reason, words) => {
  expect(describeCause({ cause: 'scheduled', reason })).toMatch(words);
});

it('names the person, and the schedule where its reason is not known', () => {
  expect(describeCause({ cause: 'asked', reason: null })).toBe('You');
  expect(describeCause({ cause: 'scheduled', reason: null })).toBe('Schedule');
});
