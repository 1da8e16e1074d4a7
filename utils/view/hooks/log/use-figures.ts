import { useMemo } from 'preact/hooks';
import { type Summary, summariseYear } from '../../../learning/log/summarise-year.ts';
import type { Day, DayRange } from '../../../learning/log/types.ts';
import { missingFor } from '../../../learning/schemes/missing-for.ts';
import { type SchemeSum, sumScheme } from '../../../learning/schemes/sum-scheme.ts';
import type { Box, Scheme } from '../../../learning/schemes/types.ts';
import type { LogEntryRow } from '../../types.ts';

export type { Box, Scheme, SchemeSum };

interface BoxState {
  box: Box;
  /** Entries in which it is empty. */
  empty: number;
}

export interface LogFigures {
  summary: Summary;
  /** Null where no scheme is chosen. */
  sum: SchemeSum | null;
  /** Of the boxes that the scheme asks for; the same for the boxes each entry leaves empty, by its id. */
  boxes: BoxState[];
  missing: ReadonlyMap<string, Box[]>;
}

/** What a period comes to, and what the scheme still misses in it. */
export function useFigures(
  entries: readonly LogEntryRow[],
  { from, to }: DayRange,
  scheme: Scheme | null,
  today: Day,
): LogFigures {
  return useMemo(() => {
    const range = { from, to };
    const missing = new Map(entries.map((entry) => [entry.id, scheme ? missingFor(scheme, entry) : []]));
    const counts = new Map<string, number>();
    for (const boxes of missing.values())
      for (const { key } of boxes) counts.set(key, (counts.get(key) ?? 0) + 1);
    const needed = scheme?.boxes.filter(({ isNeeded }) => isNeeded) ?? [];
    return {
      summary: summariseYear(entries, range),
      sum: scheme && sumScheme(scheme, entries, range, today),
      boxes: needed.map((box) => ({ box, empty: counts.get(box.key) ?? 0 })),
      missing,
    };
  }, [entries, from, to, scheme, today]);
}
