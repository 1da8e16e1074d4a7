import type { LanguageTable } from '../tables/types.ts';
import type { TextChange } from '../types.ts';

/** Letters that may stand between the two words of one negation. */
const farthest = 40;

/**
 * Without a second denial of the same kind where the language denies with two words: "no … nunca". The two are told as one,
 * with what is between.
 */
export function mergeDenials(
  changes: readonly TextChange[],
  texts: { before: string; after: string },
  table: LanguageTable,
): TextChange[] {
  if (!table.deniesTwice) return [...changes];
  const merged: TextChange[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    const isNear = last && change.afterRange.start - last.afterRange.end <= farthest;
    if (
      !last ||
      !isNear ||
      last.kind !== 'negation' ||
      change.kind !== 'negation' ||
      !isOneSided(last, change)
    ) {
      merged.push(change);
      continue;
    }
    const beforeRange = { start: last.beforeRange.start, end: change.beforeRange.end };
    const afterRange = { start: last.afterRange.start, end: change.afterRange.end };
    merged[merged.length - 1] = {
      ...{ kind: 'negation', beforeRange, afterRange },
      before: texts.before.slice(beforeRange.start, beforeRange.end),
      after: texts.after.slice(afterRange.start, afterRange.end),
    };
  }
  return merged;
}

const isOneSided = (one: TextChange, other: TextChange) =>
  (one.before === '') !== (one.after === '') || (other.before === '') !== (other.after === '');
