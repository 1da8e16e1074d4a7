import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { findFormulas } from '../../../../scripts/exports/find-formulas.ts';

const zip = (name: string, text: string) =>
  zipSync({ [name]: strToU8(text), 'other.xml': strToU8('<f>1</f>') });

it.each([
  [
    'ODS',
    'content.xml',
    '<table:table-cell table:formula="of:=1+1"/><text:p>=2</text:p>',
    ['table:formula="of:=1+1"'],
  ],
  [
    'XLSX',
    'xl/worksheets/sheet1.xml',
    '<c><f aca="false">1+1</f><v>2</v></c><c><v>=2</v></c>',
    ['<f aca="false">1+1'],
  ],
  ['an ODS without any', 'content.xml', '<text:p>=1+1</text:p>', []],
  ['an XLSX without any', 'xl/worksheets/sheet1.xml', '<c><font/><v>1</v></c>', []],
])('finds the formulas of %s', (_name, part, text, formulas) => {
  expect(findFormulas(zip(part, text))).toEqual(formulas);
});

it('is null where there is no sheet', () => {
  expect(findFormulas(zip('content.txt', 'x'))).toBeNull();
});
