import { expect, it } from 'vitest';
import type { Citable } from '../../../../utils/learning/citations/types.ts';
import { writeVancouver } from '../../../../utils/learning/citations/write-vancouver.ts';
import { cited } from './cited.ts';

const source = {
  ...{ title: 'On looking', publication: 'Lamp & Lens', publishedDay: '2026-11-05' },
  url: 'https://letters.example/p/looking',
};
const ek = { family: 'Ek', given: 'Mara Lise', suffix: null };

it.each<[string, Partial<Citable>, string]>([
  [
    'an issue',
    {},
    'The itch that lies. Lamp & Lens [Internet]. 2026 Nov 5 [cited 2026 Nov 29]. Available from: https://letters.example/p/itch',
  ],
  [
    'with its author, in a version that was replaced',
    { authors: [ek], versionReadDay: '2026-11-20', url: null },
    'Ek ML. The itch that lies. Lamp & Lens. 2026 Nov 5 [version read on 2026 Nov 20; cited 2026 Nov 29].',
  ],
  [
    'of which little is known',
    { title: 'Is it eczema?', publication: null, publishedDay: null, url: null, accessedDay: null },
    'Is it eczema? [date unknown].',
  ],
  [
    'of no newsletter',
    { publication: null, accessedDay: null },
    'The itch that lies [Internet]. 2026 Nov 5. Available from: https://letters.example/p/itch',
  ],
  [
    'a quote',
    { kind: 'quote', quote: { text: 'Look twice.', author: 'Ida Lund' }, url: null, accessedDay: null },
    '“Look twice.” Ida Lund, quoted in: The itch that lies. Lamp & Lens. 2026 Nov 5.',
  ],
  [
    'pages of a guide',
    { kind: 'guide', title: 'Emollients', hash: 'a'.repeat(64), pages: '12-14', accessedDay: null },
    'Emollients [Internet]. Lamp & Lens; 2026 Nov 5. p. 12-14. SHA-256 aaaaaaaaaaaa. Available from: https://letters.example/p/itch',
  ],
  [
    'a book that an issue recommends',
    {
      ...{ kind: 'book', title: 'Under the Lamp', authors: [ek], publication: null, publishedDay: null },
      ...{ recommendedIn: source, url: null, accessedDay: null },
    },
    'Ek ML. Under the Lamp. [date unknown]. Recommended in: On looking. Lamp & Lens [Internet]. 2026 Nov 5. Available from: https://letters.example/p/looking',
  ],
  [
    'a book with its house',
    { kind: 'book', title: 'Hautnah', edition: '2nd ed', publisher: 'Ost', url: null, accessedDay: null },
    'Hautnah. 2nd ed. Ost; 2026.',
  ],
])('writeVancouver: %s', (_name, change, text) => {
  expect(writeVancouver({ ...cited, ...change })).toBe(text);
});
