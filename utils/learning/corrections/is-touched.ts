import type { TextRange } from './types.ts';

/**
 * Whether a change touches a stretch of the same text: it changes words of it, or puts some between two of its words. What is put
 * in ahead of its first word or behind its last leaves it as it was.
 *
 * @param change where the changed words stood; of what was put in, the place
 */
export function isTouched(stretch: TextRange, change: TextRange): boolean {
  return stretch.start < change.end && change.start < stretch.end;
}
