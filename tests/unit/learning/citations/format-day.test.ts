import { expect, it } from 'vitest';
import {
  formatAmaDay,
  formatVancouverDay,
  formatYear,
} from '../../../../utils/learning/citations/format-day.ts';

it('writes a day as each style does', () => {
  expect([formatAmaDay('2026-11-05'), formatVancouverDay('2026-11-05'), formatYear('2026-11-05')]).toEqual([
    'November 5, 2026',
    '2026 Nov 5',
    '2026',
  ]);
  expect([formatAmaDay('2026-05-31'), formatVancouverDay('2026-12-01')]).toEqual([
    'May 31, 2026',
    '2026 Dec 1',
  ]);
});

it.each([null, '', '2026-11', '2026-13-01', '2026-00-10', '2026-11-32', '05.11.2026'])(
  'writes nothing for %s',
  (day) => {
    expect([formatAmaDay(day), formatVancouverDay(day), formatYear(day)]).toEqual(['', '', '']);
  },
);
