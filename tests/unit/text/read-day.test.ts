import { describe, expect, it } from 'vitest';
import { readDay } from '../../../utils/text/read-day.ts';

const the = Date.UTC(2026, 10, 5);

describe('readDay', () => {
  it.each([
    ...['2026-11-05', '5.11.2026', '11/05/2026', 'Thu, 5 Nov 2026', 'November 5th, 2026', '5 Nov 26'],
    ...['czw., 5 lis 2026', '5 listopada 2026', '5. listopadu 2026', 'Чт, 05 ноя 2026', '5 ноября 2026 г. в'],
    ...['5 листопада 2026 р.', '5 Kasım 2026', '05 KASIM 2026 Perşembe', '2026. november 5., csütörtök'],
    ...[
      'torsdag den 5. november 2026',
      '5. marraskuuta 2026 klo',
      '5 de noviembre de 2026',
      "5 d'octubre de 2026",
    ],
    ...['quinta-feira, 5 de novembro de 2026', '5 Νοεμβρίου 2026', 'الخميس، 5 نوفمبر 2026', '5 בנובמבר 2026'],
    ...[
      '5 नवंबर 2026',
      '2026年11月5日',
      '2026년 11월 5일 목요일',
      '5 tháng 11, 2026',
      '2026 m. lapkričio 5 d.',
    ],
    ...['2026. gada 5. novembris', 'jeudi 5 novembre 2026 à', '5. November 2026 um Uhr'],
  ])('%s', (text) => {
    expect(readDay(text)).toBe(text.includes('octubre') ? Date.UTC(2026, 9, 5) : the);
  });

  it.each(['1er mai 2026', '1º de maio de 2026', '1.º de mayo de 2026', '1st of May 2026'])(
    'knows the first of a month in %s',
    (text) => {
      expect(readDay(text)).toBe(Date.UTC(2026, 4, 1));
    },
  );

  it.each([
    '',
    '5 lis',
    '5 zzz 2026',
    'mar. 5 zzz 2026',
    '31 Feb 2026',
    'Issue five November 2026 special',
    '1 2 3 4',
  ])('%j names none', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
