import { expect, it } from 'vitest';
import { fileOfGuide, packNote, unpackNote } from '../../../../utils/learning/pack/pack-note.ts';
import { readNote } from '../../../../utils/learning/pack/read-note.ts';
import type { AnnotationRow } from '../../../../utils/store/types.ts';
import { annotationOf } from '../../backup/kept-rows.ts';
import { packedIssue } from './packed-notes.ts';

const page = { guideId: 'home:tag:rosacea#rosacea.pdf', page: 3, anchor: null, note: 'On the page.' };

function roundTrip(row: AnnotationRow, issue = packedIssue): AnnotationRow {
  const read = readNote(JSON.parse(JSON.stringify(packNote(row, packedIssue))));
  if (!read || read.id === null) throw new Error('This is no note.');
  return unpackNote({ ...read, id: read.id }, issue);
}

it.each<[string, Partial<AnnotationRow>]>([
  ['a highlight', { note: 'True?' }],
  ['words that are kept', { isDetached: true }],
  ['a note on a page', page],
])('%s comes back as it was', (_name, change) => {
  const row = annotationOf('a', change);
  expect(roundTrip(row)).toEqual(row);
});

it('is of the issue that it is found to be of, and a page of its guide', () => {
  const row = roundTrip(annotationOf('a', page), { ...packedIssue, newsletterId: 'n', identity: 'other' });
  expect(row).toMatchObject({ newsletterId: 'n', identity: 'other', guideId: 'n:other#rosacea.pdf' });
});

it('names a guide by its file, one of elsewhere by all of its id', () => {
  expect(fileOfGuide('home:tag:rosacea#a#b.pdf', packedIssue)).toBe('a#b.pdf');
  expect(fileOfGuide('other', packedIssue)).toBe('other');
});
