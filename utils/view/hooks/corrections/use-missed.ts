import type { Leave } from '../../../learning/find-leave.ts';
import { listCorrectedSince } from '../../queries/list-corrected-items.ts';
import { listMissedItems } from '../../queries/list-missed-items.ts';
import type { CorrectedItem, Loaded, MissedItem } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

export interface Missed {
  /** Not seen before the return, what changed last first. */
  corrected: CorrectedItem[];
  issues: MissedItem[];
}

/** What somebody missed who was away: corrections, then issues; of those at most `limit`. */
export function useMissed({ from, until }: Leave, limit: number): Loaded<Missed> {
  return useLiveQuery(async () => {
    const [corrected, issues] = await Promise.all([
      listCorrectedSince(until),
      listMissedItems({ from, until }, limit),
    ]);
    return { corrected, issues };
  }, [from, until, limit]);
}
