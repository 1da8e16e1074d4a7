import { expect, it } from 'vitest';
import { citableBook } from '../../../../utils/learning/citations/citable-book.ts';

const issue = {
  ...{ title: 'On looking', publication: 'Lamp & Lens', url: null },
  ...{ publishedAt: Date.UTC(2026, 10, 6, 3) },
};

it('knows the issue that recommends it', () => {
  const book = { title: 'Under the Lamp', author: 'A. Imre, Jr.' };
  expect(citableBook(book, issue, 'America/New_York')).toMatchObject({
    ...{ kind: 'book', title: 'Under the Lamp', publication: null, publishedDay: null, url: null },
    authors: [{ family: 'Imre', given: 'A.', suffix: 'Jr.' }],
    recommendedIn: { title: 'On looking', publication: 'Lamp & Lens', publishedDay: '2026-11-05', url: null },
  });
  expect(citableBook({ title: 'Alone', author: null }, null, null)).toMatchObject({
    authors: [],
    recommendedIn: null,
  });
});
