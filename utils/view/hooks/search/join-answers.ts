import type { FoundItem, SearchAnswer } from '../../commands/search/types.ts';

/**
 * The newer of two answers, in which what is as it was is the same object, and need not be drawn anew. While the pieces of text of
 * the newer one are looked up, those of the former stay, with the places they lead to and the marks of corrections: a list must not go blank at each key.
 */
export function joinAnswers(before: SearchAnswer | null, next: SearchAnswer): SearchAnswer {
  const former = new Map(before?.items.map((item) => [item.id, item]));
  return { ...next, items: next.items.map((item) => joinItems(former.get(item.id), item, next.isWhole)) };
}

function joinItems(before: FoundItem | undefined, next: FoundItem, isWhole: boolean): FoundItem {
  if (!before) return next;
  const { snippet, at, page, corrected } = before;
  const joined = isWhole || next.snippet !== null ? next : { ...next, snippet, at, page, corrected };
  return JSON.stringify(before) === JSON.stringify(joined) ? before : joined;
}
