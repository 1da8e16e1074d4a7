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
        for (const id of ids) kept.current.delete(id);
        for (const [id, item] of found) kept.current.set(id, item);
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
