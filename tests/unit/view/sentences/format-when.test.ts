import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatWhen } from '../../../../utils/view/sentences/format-when.ts';
import { zones } from './zones.ts';

afterEach(() => vi.unstubAllEnvs());

const now = new Date(2024, 10, 14, 9, 30).getTime();
const short = (...at: [number, number, number, number?]) =>
  formatWhen(new Date(...at).getTime(), now, 'en-GB').short;

describe('formatWhen', () => {
  it('counts calendar days, not hours', () => {
    expect(short(2024, 10, 14, 0)).toBe('Today');
    expect(short(2024, 10, 14, 23)).toBe('Today');
    expect(short(2024, 10, 13, 23)).toBe('Yesterday');
  });

  it('names the weekday within 6 days, then counts weeks', () => {
    expect(short(2024, 10, 12)).toBe('Tuesday');
    expect(short(2024, 10, 8)).toBe('Friday');
    expect(short(2024, 10, 7)).toBe('Last week');
    expect(short(2024, 10, 4)).toBe('Last week');
    expect(short(2024, 10, 1)).toBe('2 weeks ago');
    expect(short(2024, 9, 24)).toBe('3 weeks ago');
    expect(short(2024, 9, 14)).toBe('4 weeks ago');
  });

  it('gives the date of what is older, or to come', () => {
    expect(short(2024, 9, 13)).toBe('13 Oct 2024');
    expect(short(2024, 10, 15)).toBe('15 Nov 2024');
  });

  it('gives date and time in full', () => {
    const { full } = formatWhen(new Date(2024, 10, 7, 14, 5).getTime(), now, 'en-GB');
    expect(full).toContain('Thursday');
    expect(full).toContain('7 November 2024');
    expect(full).toContain('14:05');
  });

  it.each(zones)('shows a day without a time as that day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const noon = new Date(2025, 9, 24, 12).getTime();
    const day = (date: number) => formatWhen(Date.UTC(2025, 9, date), noon, 'en-GB', true);
    expect(day(24).short).toBe('Today');
    expect(day(24).full).toMatch(/^Friday,? 24 October 2025$/);
    expect(day(23).short).toBe('Yesterday');
    expect(day(22).short).toBe('Wednesday');
    expect(day(25).short).toBe('25 Oct 2025');
  });

  it('speaks the language it is given', () => {
    expect(formatWhen(now, now, 'de').short).toBe('Heute');
  });
});
