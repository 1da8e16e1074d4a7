import { expect, it } from 'vitest';
import { calendarDaysBetween } from '../../../utils/view/calendar-days-between.ts';

it('calendarDaysBetween counts midnights', () => {
  const at = (...when: [number, number, number, number]) => new Date(...when).getTime();
  expect(calendarDaysBetween(at(2024, 10, 13, 23), at(2024, 10, 14, 0))).toBe(1);
  expect(calendarDaysBetween(at(2024, 10, 14, 0), at(2024, 10, 14, 23))).toBe(0);
  expect(calendarDaysBetween(at(2024, 10, 15, 1), at(2024, 10, 14, 23))).toBe(-1);
  // Over both clock changes of a year.
  expect(calendarDaysBetween(at(2024, 0, 1, 0), at(2024, 11, 31, 0))).toBe(365);
});
