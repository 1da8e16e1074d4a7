import { afterEach, expect, it, vi } from 'vitest';
import { publishedDayOf } from '../../../../utils/learning/citations/published-day-of.ts';

afterEach(() => vi.unstubAllEnvs());

const late = Date.UTC(2024, 10, 15, 3);

it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'is no matter of the reader, who is in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(publishedDayOf({ publishedAt: late }, null)).toBe('2024-11-15');
    expect(publishedDayOf({ publishedAt: late, publishedDay: '2024-11-14' }, null)).toBe('2024-11-14');
    expect(publishedDayOf({ publishedAt: late, publishedDay: '2024-11-15' }, 'America/New_York')).toBe(
      '2024-11-14',
    );
  },
);

it.each([
  [
    'a day without a time',
    { publishedAt: Date.UTC(2024, 10, 15), publishedDay: '2024-11-15', isDayOnly: true },
  ],
  ['the same, of which no day was kept', { publishedAt: Date.UTC(2024, 10, 15), isDayOnly: true }],
])('keeps %s, whatever the zone', (_name, published) => {
  expect(publishedDayOf(published, 'America/New_York')).toBe('2024-11-15');
});

it('is null when undated', () => {
  expect(publishedDayOf({ publishedAt: null, publishedDay: null }, 'America/New_York')).toBeNull();
  expect(publishedDayOf({ publishedAt: null, publishedDay: '2024-11-15' }, 'America/New_York')).toBe(
    '2024-11-15',
  );
});
