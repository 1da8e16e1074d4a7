import { expect, it } from 'vitest';
import { describePeriod } from '../../../../../utils/view/sentences/library/describe-period.ts';
import '../../english.ts';

it.each([
  ['this-week', 'This week'],
  ['last-week', 'Last week'],
  ['gone', 'No longer stored'],
  ['2026-11', 'November 2026'],
  ['2011', '2011'],
])('calls %s “%s”', (key, words) => {
  expect(describePeriod(key, 'en-GB')).toBe(words);
});
