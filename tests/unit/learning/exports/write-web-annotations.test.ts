import { expect, it } from 'vitest';
import type { ExportedNote } from '../../../../utils/learning/exports/note-types.ts';
import { writeWebAnnotations } from '../../../../utils/learning/exports/write-web-annotations.ts';

const issue = {
  title: 'Rosacea',
  newsletter: 'Skin',
  day: '2026-11-05',
  url: 'https://news.example/p/rosacea',
};
const note: ExportedNote = {
  id: '0b8c3a4e-54a3-4b1e-9a0a-2f5d7c1e9b11',
  quote: { exact: '10 mg', prefix: 'Start at ', suffix: ' each day.' },
  position: { start: 19, end: 24 },
  version: 'abc',
  note: 'Ask.',
  colour: 'green',
  createdAt: Date.UTC(2026, 10, 6),
  changedAt: Date.UTC(2026, 10, 7),
  issue,
  guide: null,
};
const items = (...notes: ExportedNote[]) => JSON.parse(writeWebAnnotations(notes)).first.items;

it('writes highlights with both selectors, their colour and their note', () => {
  expect(JSON.parse(writeWebAnnotations([note]))).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 1,
  });
  expect(items(note)).toEqual([
    {
      id: 'urn:uuid:0b8c3a4e-54a3-4b1e-9a0a-2f5d7c1e9b11',
      type: 'Annotation',
      motivation: ['highlighting', 'commenting'],
      created: '2026-11-06T00:00:00.000Z',
      modified: '2026-11-07T00:00:00.000Z',
      body: { type: 'TextualBody', value: 'Ask.', format: 'text/plain', purpose: 'commenting' },
      target: {
        type: 'SpecificResource',
        source: {
          id: 'https://news.example/p/rosacea',
          type: 'Text',
          'dc:title': 'Rosacea',
          'dcterms:isPartOf': 'Skin',
          'dcterms:issued': '2026-11-05',
          'schema:version': 'abc',
        },
        selector: [
          { type: 'TextQuoteSelector', exact: '10 mg', prefix: 'Start at ', suffix: ' each day.' },
          { type: 'TextPositionSelector', start: 19, end: 24 },
        ],
        styleClass: 'green',
      },
    },
  ]);
});

it('writes a highlight alone without a body, and words of no place without a position', () => {
  const [alone] = items({ ...note, note: '', position: null });
  expect(alone).toMatchObject({ motivation: 'highlighting', target: { selector: { exact: '10 mg' } } });
  expect(alone).not.toHaveProperty('body');
});

it('writes a page of a guide as a fragment, and an issue’s own note on the whole of it', () => {
  const guide = { title: 'Doses', page: 3, url: null };
  const [page, whole] = items(
    { ...note, quote: null, position: null, colour: null, guide },
    { ...note, id: ' ["home","one"]', quote: null, position: null, colour: null, createdAt: null },
  );
  expect(page).toMatchObject({
    motivation: 'commenting',
    target: {
      source: { 'dc:title': 'Doses', 'dcterms:isPartOf': 'Rosacea' },
      selector: { type: 'FragmentSelector', value: 'page=3' },
    },
  });
  expect(whole.target).not.toHaveProperty('selector');
  expect(whole).not.toHaveProperty('id');
  expect(whole).not.toHaveProperty('created');
});
