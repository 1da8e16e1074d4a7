import { expect, it } from 'vitest';
import { readNote } from '../../../../utils/learning/pack/read-note.ts';
import { packedHighlight, packedIssue, packedOwn, packedPage } from './packed-notes.ts';

it.each([packedHighlight, { ...packedHighlight, kind: 'words' }, packedPage, packedOwn])(
  'reads what is a note ($kind)',
  (note) => {
    expect(readNote(JSON.parse(JSON.stringify(note)))).toEqual(note);
  },
);

const { anchor } = packedHighlight;
it.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'note'],
  ['a field that is none', { ...packedHighlight, script: '' }],
  ['a field that is missing', { ...packedHighlight, note: undefined }],
  ['another kind', { ...packedHighlight, kind: 'other' }],
  ['another colour', { ...packedHighlight, colour: 'red;}' }],
  ['an id that none has', { ...packedHighlight, id: '<a>' }],
  ['a highlight of no words', { ...packedHighlight, anchor: null }],
  ['one that ends before it begins', { ...packedHighlight, anchor: { ...anchor, start: 30 } }],
  ['one without an id', { ...packedHighlight, id: null }],
  ['a page of no guide', { ...packedPage, guide: null }],
  ['a page before the first', { ...packedPage, guide: { file: 'a.pdf', page: 0 } }],
  ['a note on an issue that says nothing', { ...packedOwn, note: '' }],
  ['an issue without an identity', { ...packedOwn, issue: { ...packedIssue, identity: 1 } }],
  ['a time that no clock has', { ...packedOwn, changedAt: 1e300 }],
])('reads nothing of %s', (_name, value) => {
  expect(readNote(value)).toBeNull();
});
