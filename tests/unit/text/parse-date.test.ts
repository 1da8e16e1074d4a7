import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DateRow, judgeDate } from '../../../scripts/eval/judge-date.ts';
import { readCorpus } from '../../../scripts/eval/read-corpus.ts';
import { parseDate } from '../../../utils/text/parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['Thu, 23 Oct 2025 13:00:00 +0000', '2025-10-23T13:00:00Z'],
    ['2025-10-23T13:00:00.000Z', '2025-10-23T13:00:00Z'],
    ['2025-10-23T13:00:00-04:00', '2025-10-23T17:00:00Z'],
    ['2025-10-23', '2025-10-23T00:00:00Z'],
    ['2025-10', '2025-10-01T00:00:00Z'],
    ['Thu, 23 Oct 25 9:05 EDT', '2025-10-23T13:05:00Z'],
    ['Fri, 31 Mar 2023 20:19:00 America/Los_Angeles', '2023-04-01T03:19:00Z'],
    ['Wed, 19 Feb 2012 22:40:00 GMT-01:01', '2012-02-19T23:41:00Z'],
    ['mar., 01 déc. 2020 16:11:02 +0000', '2020-12-01T16:11:02Z'],
    ['03/30/2020 7:02 pm', '2020-03-30T19:02:00Z'],
    ['03/04/2020', '2020-03-04T00:00:00Z'],
    ['03.04.20', '2020-04-03T00:00:00Z'],
    ['26/06/2020', '2020-06-26T00:00:00Z'],
    ['Mon, 16th Nov 2020 13:16:28 GMT', '2020-11-16T13:16:28Z'],
    ['1520932969', '2018-03-13T09:22:49Z'],
    ['1520932969123', '2018-03-13T09:22:49.123Z'],
    ['05-06-17', '2005-06-17T00:00:00Z'],
    ['Sat Jun 18 09:20:00 +0100 2005', '2005-06-18T08:20:00Z'],
    ['Sat Jun 18 09:20:00 EST 2005', '2005-06-18T14:20:00Z'],
    ['Sat, 18 Jun 2005 09:20:00 XYZ', '2005-06-18T09:20:00Z'],
    ['Tuesday, May 7, 2024 - 8:15\\n', '2024-05-07T08:15:00Z'],
    ['2027-03-09 18:45:10+02', '2027-03-09T16:45:10Z'],
    ['20270309T184510-03', '2027-03-09T21:45:10Z'],
    ['Tue Mar 9 18:45:10 +02 2027', '2027-03-09T16:45:10Z'],
    ['2027-03-09 18:45:10.25 +0000 UTC', '2027-03-09T18:45:10.000Z'],
    ['2027-03-09T18:45+02:00[Europe/Kyiv]', '2027-03-09T16:45:00Z'],
    ['Tue, 09 Mar 2027 18:45:10 +0100 CET', '2027-03-09T17:45:10Z'],
    ['2027-03-09T18:45:10\u221203:00', '2027-03-09T21:45:10Z'],
    ['wt., 09 mar 2027 18:45:10 +0100', '2027-03-09T17:45:10Z'],
    ['Вт, 09 мар 2027 18:45:10 +0300', '2027-03-09T15:45:10Z'],
    ['٩ مارس ٢٠٢٧', '2027-03-09T00:00:00Z'],
    ['18:45 2027-03-09', '2027-03-09T18:45:00Z'],
    ['le samedi 5 décembre 2026 à 7h05', '2026-12-05T07:05:00Z'],
    ['sexta-feira, 4 de dezembro de 2026 às 7:05', '2026-12-04T07:05:00Z'],
    ['Thu, 05 Nov 2026 07:00:00 AKST', '2026-11-05T16:00:00Z'],
    ['Thu, 23 Jul 2026 07:00 ET', '2026-07-23T11:00:00Z'],
    ['Thu, 05 Nov 2026 07:00 PT', '2026-11-05T15:00:00Z'],
    ['Sun, 08 Mar 2026 04:00:00 America/New_York', '2026-03-08T08:00:00Z'],
    ['Sun, 08 Mar 2026 01:00:00 America/New_York', '2026-03-08T06:00:00Z'],
    ['Sun, 29 Mar 2026 01:30:00 Europe/Berlin', '2026-03-29T00:30:00Z'],
    ['November 5, 2026 at 7am', '2026-11-05T07:00:00Z'],
    ['November 5, 2026 at 7 p.m. EST', '2026-11-06T00:00:00Z'],
    ['5 de novembro de 2026 às 7h', '2026-11-05T07:00:00Z'],
    ['5. November 2026, 7 Uhr', '2026-11-05T07:00:00Z'],
    ['2026-11-05T07Z', '2026-11-05T07:00:00Z'],
    ['20261105t07+0100', '2026-11-05T06:00:00Z'],
    ['Thu, 05 Nov 2026 07:00:00 IST', '2026-11-05T01:30:00Z'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(Date.parse(expected));
  });

  it.each([
    ...[
      '',
      'invalid',
      '5',
      'Sun, 16 zzz 2012 11:47:32 GMT',
      'Sun, 99 Jun 2009 12:00:00 GMT',
      '2013-01-27-01',
    ],
    ...[
      'Sun, 16 Dec 2012 1:2:3:4 GMT',
      '2003-12-31T25:14:55Z',
      '9999-12-31T23:59:59-99:99',
      '1:'.repeat(9999),
    ],
    'Sun, 16 Dec 2012 11:47:32 No/Where',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  const shared = fileURLToPath(new URL('../../../../shared/corpus/expect/dates.json', import.meta.url));
  it.skipIf(!existsSync(shared))('reads the dates of ../shared (skipped when it is absent)', () => {
    const { rows } = readCorpus<DateRow>(shared);
    const wrong = rows.filter((row) => row.practical && judgeDate(row).length > 0);
    // A year and a day of it in five digits cannot be told from any other number.
    expect(wrong.map(({ input }) => input)).toEqual(['03335']);
  });
});
