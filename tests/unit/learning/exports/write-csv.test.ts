import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difficultCells } from '../../../../scripts/exports/difficult-cells.ts';
import { parseCsv } from '../../../../utils/learning/exports/parse-csv.ts';
import type { SpreadsheetProgram } from '../../../../utils/learning/exports/types.ts';
import { writeCsv } from '../../../../utils/learning/exports/write-csv.ts';

const programs: SpreadsheetProgram[] = ['excel', 'libreoffice', 'sheets', 'numbers'];
const table = { columns: ['Day', 'Learned'], rows: [['2026-11-05', '-5 mg, "twice"\nthen =0']] };

it.each<[SpreadsheetProgram, string]>([
  ['excel', '\uFEFF"Day","Learned"\r\n"2026-11-05","\'-5 mg, ""twice""\nthen =0"\r\n'],
  ['libreoffice', '\uFEFF"Day","Learned"\r\n"2026-11-05","-5 mg, ""twice""\nthen =0"\r\n'],
  ['sheets', '"Day","Learned"\r\n"2026-11-05","\'-5 mg, ""twice""\nthen =0"\r\n'],
  ['numbers', '"Day","Learned"\r\n"2026-11-05","-5 mg, ""twice""\nthen =0"\r\n'],
])('writes for %s', (program, text) => {
  expect(writeCsv(table, { program })).toBe(text);
});

it('refuses a row that is not as wide as its columns', () => {
  expect(() => writeCsv({ columns: ['a', 'b'], rows: [['1', '2'], ['1']] }, { program: 'excel' })).toThrow(
    RangeError,
  );
});

it('is read back as the same table, whatever stands in it', () => {
  const pieces = [
    '"',
    ',',
    '\r',
    '\n',
    '\r\n',
    "'",
    '=',
    '-',
    '+',
    '@',
    ';',
    '\t',
    ' ',
    'a',
    '1',
    'ü',
    '字',
    '\uFEFF',
    '\0',
  ];
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 8 }),
    fc.constantFrom(...difficultCells),
    fc.string({ unit: 'binary' }),
  );
  const tables = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc.record({ columns: row, rows: fc.array(row, { maxLength: 5 }) });
  });
  fc.assert(
    fc.property(tables, fc.constantFrom(...programs), (written, program) => {
      expect(parseCsv(writeCsv(written, { program }))).toEqual({ ok: true, table: written });
    }),
    { numRuns: 300 },
  );
});
