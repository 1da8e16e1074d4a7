import { showText } from './show-text.ts';
import type { MergeRecord } from './types.ts';

/**
 * Whether a record is removed. A text that whoever removed it had never seen keeps it: deleting a note on one machine deletes
 * nothing of what was written into it on another one meanwhile.
 */
export function isRemoved({ removed, texts }: Pick<MergeRecord, 'removed' | 'texts'>): boolean {
  return (
    removed !== null && removed.reason !== null && Object.values(texts).every((text) => showText(text) === '')
  );
}
