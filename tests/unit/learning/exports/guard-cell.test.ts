import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../../utils/learning/exports/guard-cell.ts';
import type { SpreadsheetProgram } from '../../../../utils/learning/exports/types.ts';

const programs: SpreadsheetProgram[] = ['excel', 'libreoffice', 'sheets', 'numbers'];

it.each<[string, SpreadsheetProgram[]]>([
  ['=1+1', programs],
  ['=', programs],
  ['-5 mg', ['excel', 'sheets']],
  ['- item', ['excel', 'sheets']],
  ['+49 30 1234', ['excel', 'sheets']],
  ['@x', ['excel']],
  ['＝1+1', ['excel', 'numbers']],
  ['－5 mg', ['excel']],
  ['\t=1+1', ['excel', 'sheets']],
  ['\n-5 mg', ['excel', 'sheets']],
  ["'=1+1", programs],
  ["'-5 mg", programs],
  ['-5', []],
  ['+1.5', []],
  ['-5,5', []],
  ['5 mg', []],
  ['1-2', []],
  ["'quoted'", []],
  ['', []],
])('guardCell: %j', (cell, guarded) => {
  const found = programs.filter((program) => guardCell(cell, program) === `'${cell}`);
  expect(found).toEqual(guarded);
  for (const program of programs.filter((one) => !guarded.includes(one)))
    expect(guardCell(cell, program)).toBe(cell);
});

it('is taken off again, for whatever program it was put there', () => {
  const cell = fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '﹦', '\t', '\n', ' ', '1', 'a'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(cell, fc.constantFrom(...programs), (text, program) => {
      expect(unguardCell(guardCell(text, program))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
