import { expect, it } from 'vitest';
import { filterNotes } from '../../../../../utils/view/queries/notes/filter-notes.ts';
import { highlightOf, shelved } from '../../notes-of.ts';

const all = {
  ...{ newsletterId: null, from: 0, to: Number.MAX_SAFE_INTEGER, colour: null, stands: null, words: '' },
};
const row = highlightOf('Sjögren', 'Sjögren', { colour: 'green' });
const notes = [
  shelved({ id: 'a', row, quote: 'Sjögren’s syndrome', note: 'Ask about dry eyes.', standing: 'moved' }),
  shelved({ id: 'b', kind: 'issue', note: 'Call the clinic.', newsletterId: 'other', publishedAt: 900 }),
  shelved({
    id: 'c',
    kind: 'page',
    row: { ...row, id: 'c' },
    guide: { id: 'g', title: 'Doses', edition: undefined },
    page: 3,
  }),
];
const found = (change: Partial<typeof all> | object) =>
  filterNotes(notes, { ...all, ...change }).map(({ id }) => id);

it('finds words without case and accents in quote, note and titles; all of them have to be there', () => {
  expect(found({ words: 'SJOGREN' })).toEqual(['a']);
  expect(found({ words: "sjogren's dry" })).toEqual(['a']);
  expect(found({ words: 'sjogren clinic' })).toEqual([]);
  expect(found({ words: 'doses' })).toEqual(['c']);
  expect(found({ words: ' rosacea ' })).toEqual(['a', 'b', 'c']);
});

it('leaves out what is not asked for', () => {
  expect(found({})).toEqual(['a', 'b', 'c']);
  expect(found({ newsletterId: 'other' })).toEqual(['b']);
  expect(found({ from: 100, to: 900 })).toEqual(['a', 'c']);
  // A page of a guide shows no colour.
  expect(found({ colour: 'green' })).toEqual(['a']);
  expect(found({ colour: 'pink' })).toEqual([]);
  expect(found({ stands: 'moved' })).toEqual(['a']);
});

it('keeps the one that is written, whatever it says meanwhile', () => {
  expect(found({ words: 'clinic', held: 'a' })).toEqual(['a', 'b']);
  expect(found({ stands: 'lost', held: 'c' })).toEqual(['c']);
});

it('finds a note by what it says now', () => {
  const [first] = notes;
  if (!first) throw new Error('There are no notes.');
  const edited = { ...first, note: 'Ask about saliva.', changedAt: 2 };
  expect(filterNotes([edited], { ...all, words: 'saliva' })).toEqual([edited]);
  expect(filterNotes([edited], { ...all, words: 'eyes' })).toEqual([]);
});
