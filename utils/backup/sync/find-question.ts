import type { AreaState, SyncQuestion, SyncState } from './types.ts';

/**
 * What a person has to be asked before an exchange; null for nothing. What is not there is never an order to delete, and what
 * somebody else began is never taken in unasked.
 */
export function findQuestion(
  area: AreaState,
  { set, lastAt }: Pick<SyncState, 'set' | 'lastAt'>,
): SyncQuestion | null {
  if (set === null) return 'first';
  // What is begun here lies nowhere before it was written.
  if (area.kind === 'empty') return lastAt === null ? null : 'empty';
  return area.kind === 'set' && area.pointer.set !== set ? 'foreign' : null;
}
