import type { Mark } from './types.ts';

/**
 * The marks of two machines: of each issue what was done last, and at the same millisecond that it is read. Of more than `most`
 * those of which something was done last. Commutative, associative, idempotent.
 */
export function mergeMarks(a: readonly Mark[], b: readonly Mark[], most: number): Mark[] {
  const all = new Map<string, Mark>();
  for (const mark of [...a, ...b]) {
    const present = all.get(mark.hash);
    if (!present || isLater(mark, present)) all.set(mark.hash, mark);
  }
  const newestFirst = [...all.values()].sort(
    (one, other) => other.at - one.at || (one.hash < other.hash ? -1 : 1),
  );
  return newestFirst.slice(0, most).reverse();
}

/** Whether a mark takes the place of another one of its issue. */
export const isLater = (mark: Pick<Mark, 'at' | 'isRead'>, present: Pick<Mark, 'at' | 'isRead'>): boolean =>
  mark.at > present.at || (mark.at === present.at && mark.isRead && !present.isRead);
