import { expect, it } from 'vitest';
import type { ExportedNote } from '../../../../utils/learning/exports/note-types.ts';
import { writeNotesMarkdown } from '../../../../utils/learning/exports/write-notes-markdown.ts';
import { englishWords } from './english-words.ts';

const issue = {
  title: 'Rosacea # 1',
  newsletter: 'Skin *Notes*',
  day: '2026-11-05',
  url: 'https://news.example/p/rosacea_1',
};
const note: ExportedNote = {
  ...{
    id: '1',
    position: null,
    version: 'v',
    colour: 'yellow',
    createdAt: 1,
    changedAt: 2,
    issue,
    guide: null,
  },
  quote: { exact: 'Start at <10 mg.\nThen more.', prefix: '', suffix: '' },
  note: 'Ask Anna\nabout it.\n\n# Not a heading',
};

it('writes issues, quotations and notes, and what people wrote means nothing else', () => {
  const other = { ...issue, title: 'Case #', url: null };
  const guide = { title: 'Doses', page: 3, url: null };
  const written = writeNotesMarkdown(
    [note, { ...note, quote: null, note: 'A page.', issue: other, guide }, { ...note, note: '' }],
    '2026-11-30',
    englishWords,
  );
  expect(written).toBe(`# Notes

2026-11-30, 3 notes

## Rosacea # 1

Skin \\*Notes\\*, 2026-11-05, <https://news.example/p/rosacea_1>

> Start at \\<10 mg.
> Then more.

Ask Anna\\
about it.

\\# Not a heading

> Start at \\<10 mg.
> Then more.

## Case \\#

Skin \\*Notes\\*, 2026-11-05

**Doses**, page 3

A page.
`);
});
