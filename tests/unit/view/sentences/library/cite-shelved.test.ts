import { expect, it } from 'vitest';
import type { ShelfRow } from '../../../../../utils/store/types.ts';
import { attributeQuote, citeBook } from '../../../../../utils/view/sentences/library/cite-shelved.ts';

const row: ShelfRow = {
  ...{ id: '1', kind: 'quote', issueId: '1', newsletterId: 'home', text: 'Look twice.', author: 'Mara Ek' },
  ...{ issueTitle: 'On looking', publishedAt: Date.UTC(2026, 10, 5), isDayOnly: true },
};

it('says who said it, and where it stands', () => {
  expect(attributeQuote(row, 'The Weekly', 'en-GB')).toBe(
    '“Look twice.” — Mara Ek\n“On looking”. The Weekly, 5 November 2026.',
  );
  expect(attributeQuote({ ...row, author: null }, undefined, 'en-GB')).toBe(
    '“Look twice.”\n“On looking”. 5 November 2026.',
  );
});

it('cites a book with the issue that recommended it', () => {
  expect(citeBook({ title: 'Under the Lamp', author: 'A. Imre, Jr.' }, row, 'The Weekly', 'en-GB')).toBe(
    'A. Imre, Jr. Under the Lamp. “On looking”. The Weekly, 5 November 2026.',
  );
  expect(citeBook({ title: 'Under the Lamp', author: null }, row, undefined, 'en-GB')).toBe(
    'Under the Lamp. “On looking”. 5 November 2026.',
  );
});
