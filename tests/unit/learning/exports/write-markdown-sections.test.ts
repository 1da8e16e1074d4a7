import { expect, it } from 'vitest';
import { writeMarkdownSections } from '../../../../utils/learning/exports/write-markdown-sections.ts';

it('writes a section a row, without what is empty', () => {
  const columns = ['Title', 'Day', 'Learned'];
  const rows = [
    ['The itch\nthat *lies*', '2026-11-05', 'First line\nsecond line\n\n\n# third'],
    ['On looking', '2026-11-12', ' '],
  ];
  expect(writeMarkdownSections({ columns, rows }, { title: 'My log', heading: 0 })).toBe(
    [
      ...['# My log', '', '## The itch that \\*lies\\*', '', '**Day:** 2026-11-05', ''],
      ...['**Learned:** First line\\', 'second line', '', '\\# third', ''],
      ...['## On looking', '', '**Day:** 2026-11-12', ''],
    ].join('\n'),
  );
});

it('is a title where there are no rows', () => {
  expect(writeMarkdownSections({ columns: ['Title'], rows: [] }, { title: 'My log', heading: 0 })).toBe(
    '# My log\n',
  );
});
