import { useEffect, useRef } from 'preact/hooks';
import type { CanonicalText } from '../../../issue/canonical-text.ts';
import { linesIn, startOf } from '../../commands/reader/line-map.ts';

export interface Seen {
  /** Characters of the text that were in sight. */
  count: () => number;
  /** All ahead of a position was in sight before: somebody had come as far as that. */
  upTo: (position: number) => void;
}

/** Which lines of a text were in sight. */
export function useSeen(root: { readonly current: HTMLElement | null }, { lines }: CanonicalText): Seen {
  const seen = useRef(new Set<number>());
  useEffect(() => {
    if (!root.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (document.visibilityState !== 'visible') return;
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLElement) seen.current.add(startOf(target));
    });
    for (const line of linesIn(root.current)) observer.observe(line);
    return () => observer.disconnect();
  }, [lines]);
  return {
    count: () => lines.reduce((sum, { start, end }) => sum + (seen.current.has(start) ? end - start : 0), 0),
    upTo: (position) => {
      for (const { start, end } of lines) if (end <= position) seen.current.add(start);
    },
  };
}
