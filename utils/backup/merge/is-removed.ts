import { showText } from './show-text.ts';
import type { MergeRecord } from './types.ts';

/**
 * Whether a record is removed. A text that whoever removed it had never seen keeps it: deleting a note on one machine deletes
 * nothing of what was written into it on another one meanwhile. Nor does a removal take away what was added anew since, on a machine that
 * knew nothing of it.
 */
export function isRemoved({
  removed,
  fields,
  texts,
}: Pick<MergeRecord, 'removed' | 'fields' | 'texts'>): boolean {
  if (removed === null || removed.reason === null) return false;
  const addedAt = fields.addedAt?.stamp;
  if (addedAt !== undefined && addedAt > removed.stamp) return false;
  return Object.values(texts).every((text) => showText(text) === '');
}
