import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../../../store/issue-range.ts';
import { explainUnavailable } from '../../queries/explain-unavailable.ts';
import { watchOutline } from '../../queries/watch-outline.ts';
import type { HistoryItem, HistoryRange, Loaded, Outline } from '../../types.ts';

export interface ShownHistory {
  outline: Outline;
  /** Lines that were read with it. */
  first: readonly HistoryItem[];
  /** Which history it is: while another is being read, the former one stays. */
  of: string;
}

/**
 * The lines of a history: the first at once, all as ids soon after. It follows what is changed, here or elsewhere, without
 * reading it anew for a mark.
 */
export function useOutline(
  { newsletterId, list, from, to }: HistoryRange,
  order: Order,
): Loaded<ShownHistory> {
  const [loaded, setLoaded] = useState<Loaded<ShownHistory>>({ state: 'loading' });
  const of = historyKey({ newsletterId, list, from, to }, order);
  useEffect(
    () =>
      watchOutline({ newsletterId, list, from, to }, order, {
        onOutline: (outline, first) => setLoaded({ state: 'ready', value: { outline, first, of } }),
        onUnavailable: () => setLoaded({ state: 'unavailable', reason: explainUnavailable() }),
      }),
    [of],
  );
  return loaded;
}

/** The same for the same history. */
export const historyKey = ({ newsletterId, list, from, to }: HistoryRange, order: Order) =>
  JSON.stringify([newsletterId, list, from, to, order]);
