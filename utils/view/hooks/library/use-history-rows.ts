import { useEffect, useRef, useState } from 'preact/hooks';
import { findHistoryItems } from '../../queries/list-history-items.ts';
import { watchQuery } from '../../queries/watch-query.ts';
import type { HistoryItem } from '../../types.ts';

/** Lines that were seen are shown at once when they are scrolled to again, as many as these. */
const mostKept = 400;

/**
 * The lines of these ids, and those seen before; each as it is now, where it is among `ids`. Others are still being read.
 *
 * @param first lines that were read already
 */
export function useHistoryRows(
  ids: readonly string[],
  first: readonly HistoryItem[],
): ReadonlyMap<string, HistoryItem> {
  const kept = useRef(new Map<string, HistoryItem>());
  const [, redraw] = useState(0);
  const readOf = useRef<readonly HistoryItem[]>([]);
  if (readOf.current !== first) {
    readOf.current = first;
    for (const item of first) kept.current.set(item.id, item);
  }
  useEffect(() => {
    if (ids.length === 0) return;
    return watchQuery(
      () => findHistoryItems(ids),
      (found) => {
        for (const id of ids) {
          const [item, before] = [found.get(id), kept.current.get(id)];
          // Those just seen are the last to be forgotten; one that is as it was stays the same, and is not drawn anew.
          kept.current.delete(id);
          if (item) kept.current.set(id, before && isSame(before, item) ? before : item);
        }
        for (const id of kept.current.keys()) {
          if (kept.current.size <= mostKept) break;
          kept.current.delete(id);
        }
        redraw((count) => count + 1);
      },
      () => undefined,
    );
  }, [ids.join('\n')]);
  return kept.current;
}

const isSame = (one: HistoryItem, other: HistoryItem) => JSON.stringify(one) === JSON.stringify(other);
