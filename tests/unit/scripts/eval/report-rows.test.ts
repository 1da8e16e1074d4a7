import { expect, it } from 'vitest';
import { reportRows } from '../../../../scripts/eval/report-rows.ts';

const rows = [
  { kind: 'assert', name: 'a.xml', differences: [] },
  { kind: 'assert', name: 'b.xml', differences: ['title: 1', 'date: 2'] },
  { kind: 'must-reject', name: 'c.xml', differences: [] },
];

it('reportRows counts by kind', () => {
  expect(reportRows(rows, false)).toEqual([
    ...['kind          rows   pass', 'assert           2      1', 'must-reject      1      1'],
  ]);
});

it('reportRows shows differences when asked to', () => {
  expect(reportRows(rows, true).slice(0, 3)).toEqual(['b.xml', '  title: 1', '  date: 2']);
});
