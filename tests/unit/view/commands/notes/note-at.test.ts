import { expect, it } from 'vitest';
import { noteAt } from '../../../../../utils/view/commands/notes/note-at.ts';
import type { PlacedNote } from '../../../../../utils/view/hooks/notes/types.ts';
import { highlightOf } from '../../notes-of.ts';

const text = 'Start at 10 mg and raise it slowly.';
const note = (id: string, start: number, end: number, standing: PlacedNote['standing'] = 'exact') => ({
  ...{ row: highlightOf(text, 'Start', { id }), range: { start, end }, standing, now: null },
});

it('is the shortest of those that hold the position', () => {
  const notes = [note('long', 0, 30), note('short', 9, 14), note('behind', 20, 30)];
  expect(noteAt(notes, 10)?.row.id).toBe('short');
  expect(noteAt(notes, 9)?.row.id).toBe('short');
  expect(noteAt(notes, 3)?.row.id).toBe('long');
  expect(noteAt(notes, 31)).toBeUndefined();
});

it('is none whose words were changed: it is shown nowhere', () => {
  expect(noteAt([note('changed', 0, 30, 'changed')], 10)).toBeUndefined();
});
