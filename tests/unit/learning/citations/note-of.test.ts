import { expect, it } from 'vitest';
import { noteOf } from '../../../../utils/learning/citations/note-of.ts';
import { cited } from './cited.ts';

it('says what no field holds', () => {
  const source = {
    title: 'On looking',
    publication: null,
    publishedDay: '2026-11-05',
    url: 'https://letters.example/p/l',
  };
  const quote = { text: 'Look "twice"', author: 'Ida Lund' };
  const citable = { ...cited, quote, versionReadDay: '2026-11-20', hash: 'ab', recommendedIn: source };
  expect(noteOf(citable, 'p. 7')).toBe(
    '“Look ‘twice’” — Ida Lund. Version read on 2026-11-20. SHA-256: ab. p. 7. ' +
      'Recommended in: On looking. 2026-11-05. https://letters.example/p/l',
  );
  expect(noteOf({ ...cited, quote: { text: 'Look.', author: null } })).toBe('“Look.”');
  expect(noteOf(cited)).toBe('');
});
