import { expect, it } from 'vitest';
import type { ShelfRow } from '../../../../../utils/store/types.ts';
import { groupBooks } from '../../../../../utils/view/sentences/library/group-books.ts';

const row = (id: string, text: string, author: string | null, issueId = id): ShelfRow => ({
  ...{ id, kind: 'book', issueId, newsletterId: 'home', text, author },
  ...{ issueTitle: `Issue ${issueId}`, publishedAt: 0, isDayOnly: false },
});

it('has each book once, with the issues that recommended it', () => {
  const books = groupBooks([
    row('5', 'The Patient’s Ledger', null),
    row('4', 'Under the Lamp', 'A. Imre'),
    row('3', 'the patient’s ledger.', 'R. Okonjó'),
    row('2', 'The Patient’s Ledger', 'r. okonjo'),
    row('1', 'The Patient’s Ledger', 'Somebody Else'),
    row('2b', 'The Patient’s Ledger', 'R. Okonjo', '2'),
  ]);
  expect(
    books.map(({ title, author, recommendedIn }) => [title, author, recommendedIn.map(({ id }) => id)]),
  ).toEqual([
    ['The Patient’s Ledger', 'R. Okonjó', ['5', '3', '2']],
    ['Under the Lamp', 'A. Imre', ['4']],
    ['The Patient’s Ledger', 'Somebody Else', ['1']],
  ]);
});

it('tells titles apart that have no letters, and those in other scripts', () => {
  expect(groupBooks([row('1', '?', null), row('2', '!', null), row('3', '皮膚', null)])).toHaveLength(3);
});
