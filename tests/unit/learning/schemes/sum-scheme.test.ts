import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allSchemes } from '../../../../utils/learning/schemes/all-schemes.ts';
import { ama } from '../../../../utils/learning/schemes/ama.ts';
import { hcpc } from '../../../../utils/learning/schemes/hcpc.ts';
import { mainport } from '../../../../utils/learning/schemes/mainport.ts';
import { nmc } from '../../../../utils/learning/schemes/nmc.ts';
import { racp } from '../../../../utils/learning/schemes/racp.ts';
import { schemeTable } from '../../../../utils/learning/schemes/scheme-table.ts';
import { sumScheme } from '../../../../utils/learning/schemes/sum-scheme.ts';
import { anyLog, makeEntry } from '../log/any-entry.ts';

const range = { from: '2026-01-01', to: '2027-12-31' };
const entries = [7, 8, 23, 60].map((minutes, at) =>
  makeEntry({
    id: `e${at}`,
    minutes,
    startedAt: `202${6 + (at % 2)}-03-0${at + 1}`,
    finishedAt: `202${6 + (at % 2)}-03-0${at + 1}`,
  }),
);

it('sums what stands in the rows where each is rounded', () => {
  // 0 + 0.25 + 0.5 + 1
  expect(sumScheme(ama, entries, range, range.to)).toMatchObject({
    entries: 4,
    minutes: 98,
    hours: 1.75,
    tooShort: 1,
    years: [],
  });
});

it('sums minutes where they are not', () => {
  expect(sumScheme(nmc, entries, range, range.to)).toMatchObject({
    hours: 1.63,
    participatoryHours: 0,
    tooShort: 0,
  });
  expect(sumScheme(racp, entries, range, range.to)).toMatchObject({ hours: 1.63, participatoryHours: null });
});

it('lists calendar years apart where each is a list of its own', () => {
  expect(sumScheme(mainport, entries, range, range.to)).toMatchObject({
    hours: null,
    years: [
      { year: 2026, entries: 2, hours: null },
      { year: 2027, entries: 2, hours: null },
    ],
  });
  expect(sumScheme(racp, entries, range, range.to).years.map(({ hours }) => hours)).toEqual([0.5, 1.13]);
});

it('finds the gaps that must be explained', () => {
  expect(sumScheme(hcpc, entries, range, range.to).gaps).toHaveLength(2);
  expect(sumScheme(hcpc, entries, range, '2026-06-01').gaps).toHaveLength(0);
  expect(sumScheme(nmc, entries, range, range.to).gaps).toEqual([]);
});

it('is the sum of the rows of its table, where they are rounded', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const all = { from: '2024-01-01', to: '2036-12-31' };
      const column = ama.boxes.findIndex(({ key }) => key === 'hours');
      const rows = schemeTable(ama, log, all).rows.map((row) => Number(row[column]));
      expect(sumScheme(ama, log, all, all.to).hours).toBe(rows.reduce((sum, hours) => sum + hours, 0));
    }),
  );
});

it('counts nobody twice: years are the whole', () => {
  fc.assert(
    fc.property(
      anyLog,
      fc.constantFrom(...allSchemes.filter(({ isListedByYear }) => isListedByYear)),
      (log, scheme) => {
        const sum = sumScheme(scheme, log, { from: '2024-01-01', to: '2036-12-31' }, '2036-12-31');
        expect(sum.years.reduce((count, year) => count + year.entries, 0)).toBe(log.length);
      },
    ),
  );
});
