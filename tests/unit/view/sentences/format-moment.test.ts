import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatMoment } from '../../../../utils/view/sentences/format-moment.ts';
import { zones } from './zones.ts';

afterEach(() => vi.unstubAllEnvs());

const now = new Date(2024, 10, 14, 9, 30).getTime();
const moment = (month: number, date: number) =>
  formatMoment(new Date(2024, month, date, 14, 5).getTime(), now, 'en-GB');

describe('formatMoment', () => {
  it('says the day as people do', () => {
    expect(moment(10, 14)).toBe('today 14:05');
    expect(moment(10, 15)).toBe('tomorrow 14:05');
    expect(moment(10, 16)).toBe('Saturday 14:05');
    expect(moment(10, 20)).toBe('Wednesday 14:05');
    expect(moment(10, 21)).toBe('21 Nov 2024 14:05');
  });

  it.each(zones)('names a day without a time alone, the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const noon = new Date(2025, 9, 24, 12).getTime();
    const day = (date: number) => formatMoment(Date.UTC(2025, 9, date), noon, 'en-GB', true);
    expect([day(24), day(25), day(26), day(23)]).toEqual(['today', 'tomorrow', 'Sunday', '23 Oct 2025']);
  });

  it('gives the date of a day gone by', () => {
    expect(moment(10, 13)).toBe('13 Nov 2024 14:05');
  });
});
