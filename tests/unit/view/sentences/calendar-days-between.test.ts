import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarDaysBetween } from '../../../../utils/view/sentences/calendar-days-between.ts';

const at = (month: number, date: number, hour: number) => new Date(2024, month, date, hour).getTime();

afterEach(() => vi.unstubAllEnvs());

describe('calendarDaysBetween', () => {
  it('counts midnights', () => {
    expect(calendarDaysBetween(at(10, 13, 23), at(10, 14, 0))).toBe(1);
    expect(calendarDaysBetween(at(10, 14, 0), at(10, 14, 23))).toBe(0);
    expect(calendarDaysBetween(at(10, 15, 1), at(10, 14, 23))).toBe(-1);
  });

  it('counts a day of 23 or 25 hours as one', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(calendarDaysBetween(at(2, 10, 0), at(2, 11, 0))).toBe(1);
    expect(calendarDaysBetween(at(10, 3, 0), at(10, 4, 0))).toBe(1);
  });
});
