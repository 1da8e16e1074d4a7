import { expect, it } from 'vitest';
import { holdNote } from '../../../../../utils/view/queries/notes/hold-note.ts';
import { shelved } from '../../notes-of.ts';

const note = (id: string, changedAt: number, change: object = {}) => shelved({ id, changedAt, ...change });
const idsOf = (notes: readonly { id: string }[]) => notes.map(({ id }) => id);
const before = [note('a', 30), note('b', 20), note('c', 10)];

it('stays where it was while it is written, as it is by now', () => {
  const written = note('b', 40, { note: 'More of it.' });
  const held = holdNote([written, note('a', 30), note('c', 10)], note('b', 20));
  expect(idsOf(held)).toEqual(['a', 'b', 'c']);
  expect(held[1]).toBe(written);
  expect(idsOf(holdNote([note('c', 50), note('a', 30), note('b', 20)], note('c', 10)))).toEqual([
    'a',
    'b',
    'c',
  ]);
});

it('lets what others changed meanwhile move', () => {
  expect(idsOf(holdNote([note('c', 50), note('b', 40), note('a', 30)], note('b', 20)))).toEqual([
    'c',
    'a',
    'b',
  ]);
});

it('holds the note of an issue also without words, and none that was removed', () => {
  const rest = [note('a', 30), note('c', 10)];
  const own = note('b', 20, { kind: 'issue', note: 'Call her.' });
  expect(holdNote(rest, own)).toMatchObject([{ id: 'a' }, { id: 'b', note: '' }, { id: 'c' }]);
  expect(holdNote(rest, note('b', 20))).toBe(rest);
  expect(holdNote(before, null)).toBe(before);
});
