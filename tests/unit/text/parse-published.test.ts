import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublished } from '../../../utils/text/parse-published.ts';

describe('parsePublished', () => {
  it.each([
    ['2025-10-23', '2025-10-23'],
    ['20251023', '2025-10-23'],
    ['2025-10', '2025-10-01'],
    ['Thu, 23 Oct 2025', '2025-10-23'],
    ['October 23, 2025', '2025-10-23'],
    ['10/23/2025', '2025-10-23'],
    // A zone behind a day says whose day it is, and makes no hour of it.
    ['23 Oct 2025 EST', '2025-10-23'],
  ])('%s is a day without a time', (text, day) => {
    expect(parsePublished(text)).toEqual({ at: Date.parse(`${day}T00:00Z`), day, isDayOnly: true });
  });

  it.each([
    ['2025-10-23T00:00:00Z', '2025-10-23'],
    ['Thu, 23 Oct 2025 23:30:00 -0500', '2025-10-23'],
    ['2025-10-24T00:30:00+13:00', '2025-10-24'],
    ['Fri, 31 Mar 2023 20:19:00 America/Los_Angeles', '2023-03-31'],
    ['Thu, 23 Oct 2025 22:00 EDT', '2025-10-23'],
    ['1520932969', '2018-03-13'],
  ])('%s is a moment of the day its writer had', (text, day) => {
    expect(parsePublished(text)).toMatchObject({ day, isDayOnly: false });
  });

  it('keeps the written day apart from the instant, in any zone', () => {
    const days = fc.integer({
      min: Date.UTC(1990, 0, 1) / 86_400_000,
      max: Date.UTC(2040, 0, 1) / 86_400_000,
    });
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const zones = fc.integer({ min: -12 * 60, max: 14 * 60 });
    const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
    fc.assert(
      fc.property(days, minutes, zones, (dayNumber, minute, zone) => {
        const day = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
        const offset = `${zone < 0 ? '-' : '+'}${two(Math.abs(zone) / 60)}:${two(Math.abs(zone) % 60)}`;
        const text = `${day}T${two(minute / 60)}:${two(minute % 60)}:00${offset}`;
        const at = (dayNumber * 24 * 60 + minute - zone) * 60_000;
        expect(parsePublished(text)).toEqual({ at, day, isDayOnly: false });
      }),
    );
  });

  it.each(['', 'soon', '2003-12-31T25:14:55Z', 'Sun, 16 Dec 2012 11:47:32 No/Where'])(
    '%j is none',
    (text) => {
      expect(parsePublished(text)).toBeNull();
    },
  );
});
