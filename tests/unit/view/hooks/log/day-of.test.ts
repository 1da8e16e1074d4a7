import { expect, it } from 'vitest';
import { dayOf } from '../../../../../utils/view/hooks/log/day-of.ts';

it('gives the calendar day where the person is, in four, two and two digits', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 0).getTime())).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31');
});
