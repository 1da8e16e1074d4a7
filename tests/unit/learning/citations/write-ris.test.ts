import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReferences } from '../../../../scripts/exports/read-references.ts';
import { tidyText } from '../../../../utils/learning/citations/tidy-text.ts';
import { writeRis } from '../../../../utils/learning/citations/write-ris.ts';
import { cited } from './cited.ts';
import { difficultText } from './difficult.ts';

it('writes an issue as a blog entry of the kind newsletter, looked at at noon', () => {
  expect(writeRis([{ ...cited, versionReadDay: '2026-11-20' }])).toBe(
    [
      ...['TY  - BLOG', 'TI  - The itch that lies', 'T2  - Lamp & Lens', 'DA  - 2026/11/05/', 'PY  - 2026'],
      ...['M3  - Newsletter', 'UR  - https://letters.example/p/itch', 'Y2  - 2026/11/29/12:00:00'],
      ...['N1  - Version read on 2026-11-20.', 'ER  - ', ''],
    ].join('\r\n'),
  );
});

it('writes guides as reports and books as books', () => {
  const bare = { ...cited, url: null, accessedDay: null, publishedDay: null };
  const guide = writeRis([{ ...bare, kind: 'guide', edition: '2nd ed', pages: '7' }]);
  expect(guide).toBe(
    [
      ...['TY  - RPRT', 'TI  - The itch that lies', 'T2  - Lamp & Lens', 'ET  - 2nd ed', 'PB  - Lamp & Lens'],
      ...['SP  - 7', 'M3  - Guide', 'ER  - ', ''],
    ].join('\r\n'),
  );
  const book = writeRis([{ ...bare, kind: 'book', publication: null, publisher: 'Ost', pages: '7' }]);
  expect(book).toBe(
    ['TY  - BOOK', 'TI  - The itch that lies', 'PB  - Ost', 'N1  - p. 7.', 'ER  - ', ''].join('\r\n'),
  );
});

it.each([
  ['a person', { family: 'Ek', given: 'Mara', suffix: null }, 'Ek, Mara'],
  ['a suffix at the end', { family: 'Imre', given: 'A.', suffix: 'Jr.' }, 'Imre, A., Jr.'],
  ['a suffix without a given name', { family: 'Imre', given: null, suffix: 'Jr.' }, 'Imre Jr.'],
  ['a society without commas', { name: 'Skin, Hair and Nails, Ltd.' }, 'Skin Hair and Nails Ltd.'],
])('writes %s as an author', (_name, author, text) => {
  expect(writeRis([{ ...cited, authors: [author] }])).toContain(`\r\nAU  - ${text}\r\n`);
});

it('is read back whole: no text ends a field, a reference or the file', () => {
  fc.assert(
    fc.property(fc.array(difficultText, { minLength: 1, maxLength: 3 }), (texts) => {
      const titles = texts.map((text) => `a${text}`);
      const items = readReferences(
        writeRis(titles.map((title) => ({ ...cited, title, publication: title }))),
      );
      expect(items.map(({ title }) => title)).toEqual(titles.map(tidyText));
      expect(items.map((item) => item['container-title'])).toEqual(titles.map(tidyText));
    }),
    { numRuns: 200 },
  );
});
