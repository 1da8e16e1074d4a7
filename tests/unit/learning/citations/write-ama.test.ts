import { expect, it } from 'vitest';
import type { Citable } from '../../../../utils/learning/citations/types.ts';
import { writeAma } from '../../../../utils/learning/citations/write-ama.ts';
import { cited } from './cited.ts';

const source = { title: 'On looking', publication: 'Lamp & Lens', publishedDay: '2026-11-05', url: null };
const ek = { family: 'Ek', given: 'Mara Lise', suffix: null };

it.each<[string, Partial<Citable>, string]>([
  [
    'an issue',
    {},
    'The itch that lies. Lamp & Lens. November 5, 2026. Accessed November 29, 2026. https://letters.example/p/itch',
  ],
  [
    'with its author, in a version that was replaced',
    { authors: [ek], versionReadDay: '2026-11-20', url: null },
    'Ek ML. The itch that lies. Lamp & Lens. November 5, 2026. Version read on November 20, 2026. Accessed November 29, 2026.',
  ],
  [
    'of which little is known',
    { title: 'Is it eczema?', publication: null, publishedDay: null, url: null, accessedDay: null },
    'Is it eczema?',
  ],
  [
    'a quote',
    { kind: 'quote', quote: { text: 'Look “twice”.', author: 'Ida Lund' }, url: null, accessedDay: null },
    '“Look ‘twice’.” Ida Lund, quoted in: The itch that lies. Lamp & Lens. November 5, 2026.',
  ],
  [
    'words nobody else said',
    { kind: 'quote', quote: { text: 'Look.', author: null }, url: null, accessedDay: null },
    '“Look.” Quoted in: The itch that lies. Lamp & Lens. November 5, 2026.',
  ],
  [
    'pages of a guide',
    {
      kind: 'guide',
      title: 'Emollients',
      hash: 'a'.repeat(64),
      pages: '12-14',
      accessedDay: null,
      url: null,
    },
    'Emollients. Lamp & Lens; November 5, 2026. p 12-14. SHA-256 aaaaaaaaaaaa.',
  ],
  [
    'a book that an issue recommends',
    {
      kind: 'book',
      title: 'Under the Lamp',
      authors: [ek],
      publication: null,
      recommendedIn: source,
      url: null,
    },
    'Ek ML. Under the Lamp. 2026. Accessed November 29, 2026. Recommended in: On looking. Lamp & Lens. November 5, 2026.',
  ],
  [
    'a book with its house',
    { kind: 'book', title: 'Hautnah', edition: '2nd ed', publisher: 'Ost', url: null, accessedDay: null },
    'Hautnah. 2nd ed. Ost; 2026.',
  ],
])('writeAma: %s', (_name, change, text) => {
  expect(writeAma({ ...cited, ...change })).toBe(text);
});
