import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { isHidden } from './is-hidden.ts';

export interface VirtualRows {
  /** What is to be drawn: its place in the list, and how far from the list's top, in CSS pixels. */
  rows: { index: number; top: number }[];
  /** Of all rows together, CSS pixels. */
  height: number;
  /** The `ref` of each row, which has its place as `data-index`. */
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

interface VirtualOptions {
  list: { readonly current: HTMLElement | null };
  keys: readonly string[];
  /** How high a row is likely to be, CSS pixels, before it was measured. Another function has all rows placed anew. */
  estimate: (index: number) => number;
  /** Drawn wherever it is, since the focus is there and must not be lost; -1 for none. */
  kept: number;
}

/** Drawn beyond either end of the screen. */
const overscan = 8;

/** Of a list that may be long, the rows that are in sight of a page scrolled as a whole. A hidden one stays as it was. */
export function useVirtualRows({ list, keys, estimate, kept }: VirtualOptions): VirtualRows {
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const [margin, setMargin] = useState(0);
  /** The page was scrolled while the list was hidden. */
  const isLate = useRef(false);
  const made = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  // Told another function, it places all rows anew.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (kept < 0 || kept >= range.count || seen.includes(kept)) return seen;
      return [...seen, kept].sort((one, other) => one - other);
    },
    [kept],
  );
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    getScrollElement: () => window,
    estimateSize: estimate,
    getItemKey,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    measureElement: (element, entry, instance) =>
      isHidden(element)
        ? (instance.measurementsCache[instance.indexFromElement(element)]?.size ?? 0)
        : measureElement(element, entry, instance),
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan,
    scrollMargin: margin,
    scrollPaddingStart: 72,
    scrollPaddingEnd: 72,
    rangeExtractor,
    onChange: () => {
      isLate.current = isHidden(list.current);
      if (!isLate.current) redraw(undefined);
    },
  };
  made.current ??= new Virtualizer(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    const place = () => {
      if (!list.current || isHidden(list.current)) return;
      if (isLate.current) redraw(undefined);
      isLate.current = false;
      const top = list.current.getBoundingClientRect().top;
      setMargin(Math.round(top + window.scrollY));
    };
    place();
    // What stands above the list may come, go and wrap.
    const watched = new ResizeObserver(place);
    watched.observe(document.body);
    return () => watched.disconnect();
  }, []);
  return {
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - margin })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
