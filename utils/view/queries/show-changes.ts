import { changeContext } from '../../learning/corrections/change-context.ts';
import type { CorrectionRow } from '../../store/types.ts';
import type { ShownChange } from '../types.ts';

/**
 * The changes of a correction as they are shown.
 *
 * @param stored the version they lead to, its title and canonical text; undefined where that is not the stored one: it was edited
 *   once more, and is compared again in a moment
 */
export function showChanges(
  { changes }: Pick<CorrectionRow, 'changes'>,
  stored: { title: string; text: string } | undefined,
): ShownChange[] {
  return changes.map((change) => {
    if (stored === undefined) return { ...change, lead: '', tail: '', at: null };
    if (change.ofTitle) return { ...change, ...changeContext(change, stored.title), at: null };
    return { ...change, ...changeContext(change, stored.text), at: change.afterRange.start };
  });
}
