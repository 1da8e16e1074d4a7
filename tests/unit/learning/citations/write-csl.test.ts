import { expect, it } from 'vitest';
import { writeCsl } from '../../../../utils/learning/citations/write-csl.ts';
import { cited } from './cited.ts';

it('writes an issue as a post of the genre newsletter', () => {
  const authors = [{ family: 'Imre', given: 'A.', suffix: 'Jr.' }, { name: 'Lamp, Ltd.' }];
  expect(JSON.parse(writeCsl([{ ...cited, authors }]))).toEqual([
    {
      ...{ id: 'imre2026itch', type: 'post-weblog', title: 'The itch that lies', genre: 'Newsletter' },
      author: [{ family: 'Imre', given: 'A.', suffix: 'Jr.' }, { literal: 'Lamp, Ltd.' }],
      'container-title': 'Lamp & Lens',
      issued: { 'date-parts': [[2026, 11, 5]] },
      accessed: { 'date-parts': [[2026, 11, 29]] },
      URL: 'https://letters.example/p/itch',
    },
  ]);
});

it('leaves out what is not known', () => {
  const bare = { ...cited, publication: null, publishedDay: null, url: null, accessedDay: null };
  expect(
    JSON.parse(writeCsl([bare, { ...bare, kind: 'guide' }, { ...bare, kind: 'book', authors: [] }])),
  ).toEqual([
    { id: 'issueitch', type: 'post-weblog', title: 'The itch that lies', genre: 'Newsletter' },
    { id: 'guideitch', type: 'report', title: 'The itch that lies', genre: 'Guide' },
    { id: 'bookitch', type: 'book', title: 'The itch that lies' },
  ]);
});
