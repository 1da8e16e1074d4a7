import { expect, it } from 'vitest';
import { citableGuide } from '../../../../utils/learning/citations/citable-guide.ts';

const issue = {
  ...{ title: 'The itch', publication: 'Lamp & Lens', url: 'https://letters.example/p/itch' },
  ...{ publishedAt: Date.UTC(2026, 10, 6), signedBy: 'Mara Ek' },
};
const reading = { timeZone: null, accessedDay: '2026-11-29' };
const guide = { title: 'Emollients', sha256: 'ab', url: 'https://files.example/signed?token=1' };

it('is cited with its file and pages, and the address of its issue', () => {
  expect(citableGuide(guide, issue, reading, '12-14')).toMatchObject({
    ...{ kind: 'guide', title: 'Emollients', publication: 'Lamp & Lens', hash: 'ab', pages: '12-14' },
    ...{ url: 'https://letters.example/p/itch', publishedDay: '2026-11-06', quote: null },
  });
});

it('has no author: who signs the issue need not have written it', () => {
  expect(citableGuide(guide, issue, reading)).toMatchObject({ authors: [], pages: null });
});
