import { findCorrection } from '../../../store/corrections.ts';
import { toCorrectedItem } from '../../queries/list-corrected-items.ts';
import type { CorrectedItem, Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** All that was corrected in an issue since it was read, seen or not; null where there is nothing to tell. */
export function useCorrection(issueId: string): Loaded<CorrectedItem | null> {
  return useLiveQuery(async () => {
    const row = await findCorrection(issueId);
    return (row && (await toCorrectedItem(row, Number.POSITIVE_INFINITY))) ?? null;
  }, [issueId]);
}
