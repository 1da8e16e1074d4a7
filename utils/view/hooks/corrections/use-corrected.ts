import { listCorrectedItems } from '../../queries/list-corrected-items.ts';
import type { CorrectedItem, LibraryScope, Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

export interface CorrectedList {
  open: CorrectedItem[];
  /** Those seen last. */
  seen: CorrectedItem[];
}

/** More that was seen is looked up in the issue itself. */
const mostSeen = 20;

/** The issues of a scope that were corrected since they were read; of those not seen yet at most `limit`. */
export function useCorrected({ newsletterId, from, to }: LibraryScope, limit: number): Loaded<CorrectedList> {
  return useLiveQuery(async () => {
    const scope = { newsletterId, from, to };
    const [open, seen] = await Promise.all([
      listCorrectedItems('open', scope, limit, dayOf),
      listCorrectedItems('seen', scope, mostSeen, dayOf),
    ]);
    return { open, seen };
  }, [newsletterId, from, to, limit]);
}

/** Where the person is. */
const dayOf = (at: number) => new Date(at).setHours(0, 0, 0, 0);
