import { expect, it } from 'vitest';
import { describeDay, describeMonth } from '../../../../../utils/view/sentences/log/describe-day.ts';

it('writes a day and a month as people do, the same day in every zone', () => {
  expect(describeDay('2026-11-03', true, 'en-GB')).toBe('3 Nov 2026');
  expect(describeDay('2026-11-03', false, 'en-GB')).toBe('3 Nov');
  expect(describeMonth('2026-01', false, 'en-GB')).toBe('January 2026');
  expect(describeMonth('2026-01', true, 'en-GB')).toBe('Jan');
});

it('gives back what is no day', () => {
  expect(describeDay('soon', true, 'en-GB')).toBe('soon');
});
