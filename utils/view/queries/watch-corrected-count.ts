import { mostUnread } from '../../platform/format-count.ts';
import { countOpenCorrections } from '../../store/corrections.ts';
import { watchQuery } from './watch-query.ts';

/** Calls back with how many issues were corrected since they were read and not seen yet, for `formatCount`, now and later. */
export function watchCorrectedCount(onCount: (count: number) => void): () => void {
  return watchQuery(
    () => countOpenCorrections(mostUnread + 1),
    onCount,
    () => undefined,
  );
}
