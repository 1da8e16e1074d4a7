import { expect, it } from 'vitest';
import { writeMarkdownTable } from '../../../../utils/learning/exports/write-markdown-table.ts';

it('writes a row a line, whatever stands in its cells', () => {
  const rows = [
    ['2026-11-05', '5 mg | 10 mg\r\nthen *stop*'],
    ['', '- item'],
  ];
  expect(writeMarkdownTable({ columns: ['Day', 'What I_learned'], rows })).toBe(
    [
      '| Day | What I\\_learned |',
      '| --- | --- |',
      '| 2026-11-05 | 5 mg \\| 10 mg<br>then \\*stop\\* |',
      '|  | \\- item |',
      '',
    ].join('\n'),
  );
});
