import type { Books, LoadLine, Seen } from './types.ts';

/** @param since id of the last reading there is already */
export function openBooks(since = 0): Books {
  return {
    ...{ since, published: new Set(), marks: new Map(), notes: new Map(), kept: new Set() },
    ...{ newsletters: new Set(), told: new Set(), saved: new Set() },
  };
}

/** Writes down what a page began, or said to be done. */
export function enterLine(books: Books, line: LoadLine): void {
  const { title } = line;
  if ('note' in line) enter(books.notes, title, line.note, line.kind === 'noted');
  else enter(books.marks, title, line.isRead, line.kind === 'marked');
}

function enter<T>(all: Map<string, Seen<T>>, title: string, value: T, isDone: boolean): void {
  const seen = all.get(title) ?? { said: undefined, begun: [], tries: 0, done: 0 };
  all.set(title, seen);
  if (isDone) {
    // What was begun before it is over with it.
    Object.assign(seen, { said: value, begun: [], done: seen.done + 1 });
  } else {
    seen.begun.push(value);
    seen.tries += 1;
  }
}

/** What was begun when the fault came is as it was found; from here on it has to stay so. */
export function settle<T>(seen: Seen<T>, found: T, count?: number): void {
  Object.assign(seen, { said: found, begun: [] });
  if (count !== undefined) Object.assign(seen, { tries: count, done: count });
}
