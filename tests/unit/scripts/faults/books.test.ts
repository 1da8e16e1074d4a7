import { expect, it } from 'vitest';
import { enterLine, openBooks, settle } from '../../../../scripts/faults/books.ts';

it('knows what was said to be done, and what was begun since', () => {
  const books = openBooks();
  enterLine(books, { kind: 'marking', title: 'A', isRead: true });
  expect(books.marks.get('A')).toEqual({ said: undefined, begun: [true], tries: 1, done: 0 });
  enterLine(books, { kind: 'marked', title: 'A', isRead: true });
  enterLine(books, { kind: 'marking', title: 'A', isRead: false });
  expect(books.marks.get('A')).toEqual({ said: true, begun: [false], tries: 2, done: 1 });
  enterLine(books, { kind: 'noting', title: 'A', note: 'x' });
  enterLine(books, { kind: 'noted', title: 'A', note: 'x' });
  expect(books.notes.get('A')).toEqual({ said: 'x', begun: [], tries: 1, done: 1 });
});

it('takes what was found for what was said', () => {
  const seen = { said: true, begun: [false], tries: 3, done: 2 };
  settle(seen, false, 3);
  expect(seen).toEqual({ said: false, begun: [], tries: 3, done: 3 });
  settle(seen, true);
  expect(seen).toEqual({ said: true, begun: [], tries: 3, done: 3 });
});
