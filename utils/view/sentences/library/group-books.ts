import type { ShelfRow } from '../../types.ts';

/** A book, once, and the issues that recommended it, newest first. */
export interface ShelvedBook {
  key: string;
  title: string;
  author: string | null;
  recommendedIn: ShelfRow[];
}

/**
 * Books each once, in the order in which they are first met: the same title, however it is written, by the same author, or by one
 * that is not named.
 *
 * @param rows newest first
 */
export function groupBooks(rows: readonly ShelfRow[]): ShelvedBook[] {
  const byTitle = new Map<string, ShelvedBook[]>();
  const books: ShelvedBook[] = [];
  for (const row of rows) {
    const title = fold(row.text);
    const ofTitle = byTitle.get(title) ?? [];
    const present = ofTitle.find(({ author }) => isSameAuthor(author, row.author));
    if (!present) {
      const book = { key: row.id, title: row.text, author: row.author, recommendedIn: [row] };
      byTitle.set(title, [...ofTitle, book]);
      books.push(book);
      continue;
    }
    present.author ??= row.author;
    // An issue that names it twice recommends it once.
    if (present.recommendedIn.every(({ issueId }) => issueId !== row.issueId))
      present.recommendedIn.push(row);
  }
  return books;
}

const isSameAuthor = (one: string | null, other: string | null) =>
  one === null || other === null || fold(one) === fold(other);

/** Letters and digits alone, without case and accents; a title without any of them as it is. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '') || text;
}
