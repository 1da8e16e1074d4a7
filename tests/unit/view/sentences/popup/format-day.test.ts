import { describe, expect, it } from 'vitest';
import '../../english.ts';
import { formatDay, formatTry } from '../../../../../utils/view/sentences/popup/format-day.ts';

const now = new Date(2026, 10, 27, 12).getTime();
const at = (month: number, day: number, hour = 9, year = 2026) =>
  new Date(year, month - 1, day, hour).getTime();

describe('formatDay', () => {
  it.each([
    [at(11, 27, 0), 'Today'],
    [at(11, 26, 23), 'Yesterday'],
    [at(11, 25), 'Wed, Nov 25'],
    [at(12, 3), 'Thu, Dec 3'],
    [at(11, 28), 'Sat, Nov 28'],
    [at(12, 31, 9, 2025), 'Dec 31, 2025'],
  ])('%# says the day, never a weekday alone', (moment, said) => {
    expect(formatDay(moment, now, 'en-US')).toBe(said);
  });

  it('keeps a day without a time that day in every zone', () => {
    expect(formatDay(Date.UTC(2026, 10, 20), now, 'en-US', true)).toBe('Fri, Nov 20');
  });
});

describe('formatTry', () => {
  it('is a time today, and a day with it else', () => {
    expect(formatTry(at(11, 27, 18), now, 'en-US').replaceAll('\u202f', ' ')).toBe('6:00 PM');
    expect(formatTry(at(11, 28, 6), now, 'en-US').replaceAll('\u202f', ' ')).toBe('Sat, Nov 28, 6:00 AM');
  });

  it.each([now, now - 60_000])('%# is near once it is there', (moment) => {
    expect(formatTry(moment, now, 'en-US')).toBe('in a moment');
  });
});
