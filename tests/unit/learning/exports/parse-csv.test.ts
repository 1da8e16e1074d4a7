import { expect, it } from 'vitest';
import { parseCsv } from '../../../../utils/learning/exports/parse-csv.ts';

const read = (text: string) => {
  const parsed = parseCsv(text);
  return parsed.ok ? [parsed.table.columns, ...parsed.table.rows] : parsed;
};

it.each<[string, string, string[][]]>([
  [
    'lines of CR LF',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'lines of LF, without the last',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'lines of CR',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a byte order mark', '\uFEFF"a"\r\n', [['a']]],
  ['quoted commas, breaks and quotes', '"a"\n"1,2\r\n""3"""', [['a'], ['1,2\r\n"3"']]],
  [
    'empty cells',
    'a,b\n,\n"",""\n',
    [
      ['a', 'b'],
      ['', ''],
      ['', ''],
    ],
  ],
  [
    'cells that a row lacks',
    'a,b,c\n1\n1,2,\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['1', '2', ''],
    ],
  ],
  ['empty lines', 'a\n\n""\n\n1\n\n', [['a'], [''], ['1']]],
  ['blanks, which are part of a cell', 'a\n 1 \n', [['a'], [' 1 ']]],
  [
    'guards',
    `a,b\n'=1,"'-5 mg"\n''=1,'x\n`,
    [
      ['a', 'b'],
      ['=1', '-5 mg'],
      ["'=1", "'x"],
    ],
  ],
  ['nothing', '', [[]]],
])('reads %s', (_name, text, table) => {
  expect(read(text)).toEqual(table);
});

it.each([
  ['a quote that never ends', 'a\n1\n"x\ny', { ok: false, reason: 'quote', line: 3 }],
  ['what goes on behind a quote', 'a\n"1"2\n', { ok: false, reason: 'quote', line: 2 }],
  ['a quote within', 'a\n1"2\n', { ok: false, reason: 'quote', line: 2 }],
  ['more cells than columns', '"a\n",b\n1,2\n1,2,3\n', { ok: false, reason: 'cells', line: 4 }],
])('says where it finds %s', (_name, text, failure) => {
  expect(read(text)).toEqual(failure);
});

it('reads a megabyte in one cell, and in many', () => {
  const long = '""'.repeat(500_000);
  expect(read(`"a"\n"${long}"\n`)).toEqual([['a'], ['"'.repeat(500_000)]]);
  expect(read(`a${'\n1'.repeat(200_000)}`)).toHaveLength(200_001);
  expect(read(`"a"\n"${long}`)).toEqual({ ok: false, reason: 'quote', line: 2 });
});
