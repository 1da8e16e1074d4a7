import { expect, it, vi } from 'vitest';
import { findPlace } from '../../../../../utils/view/queries/notes/find-place.ts';
import { areOfVersion, placeNotes } from '../../../../../utils/view/queries/notes/place-notes.ts';
import { highlightOf } from '../../notes-of.ts';

const before = 'A letter.\nStart at 10 mg each day.\nRaise it slowly after a week.\nGoodbye to all of you.';
const formerText = (hash: string) => (hash === 'first' ? before : undefined);
const inVersion = (issueId: string, text: string, textHash: string) => ({
  issueId,
  text,
  textHash,
  formerText,
});

it('are at their places in the version they were marked in, in the order of the text, those of no place last', () => {
  const rows = [
    highlightOf(before, 'slowly'),
    highlightOf(before, '10 mg'),
    highlightOf(before, 'letter', { isDetached: true }),
  ];
  const placed = placeNotes(rows, inVersion('a', before, 'first'), findPlace);
  expect(placed.map(({ row, standing }) => [row.id, standing])).toEqual([
    ['10 mg', 'exact'],
    ['slowly', 'exact'],
    ['letter', 'kept'],
  ]);
  expect(placed.map(({ range }) => range && before.slice(range.start, range.end))).toEqual([
    '10 mg',
    'slowly',
    null,
  ]);
});

it('are found by their words and what stands around them where the same version is read otherwise by now', () => {
  const row = highlightOf(before, 'Start at 10 mg each day.');
  const read = before.replace('A letter.\n', '');
  // A former version of the same text is read as it is read now.
  const present = { ...inVersion('f', read, 'first'), formerText: () => read };
  const [placed] = placeNotes([row], present, findPlace);
  expect(placed?.standing).toBe('moved');
  expect(read.slice(placed?.range?.start, placed?.range?.end)).toBe('Start at 10 mg each day.');
});

it('are marked on no other words, however a row was damaged', () => {
  const row = highlightOf(before, '10 mg');
  if (row.anchor) {
    row.anchor.selector[0].exact = 'words that stand nowhere';
    row.anchor.selector[1].start += 3;
  }
  // What stands in their place is shown, and asked about.
  expect(placeNotes([row], inVersion('a', before, 'first'), findPlace)).toMatchObject([
    { standing: 'changed', now: '10 mg' },
  ]);
});

it('have moved where text ahead of them grew', () => {
  const after = before.replace('A letter.', 'A much longer letter.');
  const [placed] = placeNotes([highlightOf(before, '10 mg')], inVersion('b', after, 'second'), findPlace);
  expect(placed?.standing).toBe('moved');
  expect(after.slice(placed?.range?.start, placed?.range?.end)).toBe('10 mg');
});

it('are changed where a figure is another, with what stands there now', () => {
  const after = before.replace('10 mg', '15 mg');
  const [placed] = placeNotes(
    [highlightOf(before, 'Start at 10 mg each day.')],
    inVersion('c', after, 'third'),
    findPlace,
  );
  expect(placed?.standing).toBe('changed');
  expect(placed?.now).toBe('Start at 15 mg each day.');
});

it('are changed with their sentences where the words are the same', () => {
  const after = before.replace('Start at', 'Never start at');
  expect(placeNotes([highlightOf(before, '10 mg')], inVersion('g', after, 'sixth'), findPlace)).toMatchObject(
    [{ standing: 'changed', old: 'Start at 10 mg each day.', now: 'Never start at 10 mg each day.' }],
  );
});

it('are lost where no version tells their place, and kept with their words', () => {
  const row = highlightOf(before, '10 mg', { textHash: 'gone' });
  const [placed] = placeNotes([row], inVersion('d', 'Nothing of it is here.', 'fourth'), findPlace);
  expect(placed).toMatchObject({
    standing: 'lost',
    range: null,
    row: { anchor: { selector: [{ exact: '10 mg' }, {}] } },
  });
});

it('compare two versions once', () => {
  const asked = vi.fn(formerText);
  const after = before.replace('Goodbye', 'Farewell');
  const present = { ...inVersion('e', after, 'fifth'), formerText: asked };
  placeNotes([highlightOf(before, '10 mg'), highlightOf(before, 'slowly')], present, findPlace);
  placeNotes([highlightOf(before, 'week')], present, findPlace);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('are looked for only where something was marked in another version', () => {
  const rows = [
    highlightOf(before, 'slowly'),
    highlightOf(before, 'week', { isDetached: true, textHash: 'gone' }),
  ];
  const present = { textHash: 'first', text: before };
  expect(areOfVersion(rows, present)).toBe(true);
  expect(areOfVersion([...rows, highlightOf(before, '10 mg', { textHash: 'gone' })], present)).toBe(false);
  expect(areOfVersion(rows, { ...present, text: before.slice(1) })).toBe(false);
});
