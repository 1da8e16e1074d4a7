import type { Table } from '../exports/types.ts';
import { entriesIn } from '../log/entries-in.ts';
import type { DayRange, LogEntry } from '../log/types.ts';
import { fillScheme } from './fill-scheme.ts';
import type { Scheme } from './types.ts';

/** The boxes of a scheme as a table: one row an entry, in order of days. */
export function schemeTable(scheme: Scheme, entries: readonly LogEntry[], range: DayRange): Table {
  return {
    columns: scheme.boxes.map(({ label }) => label),
    rows: entriesIn(entries, range).map((entry) => fillScheme(scheme, entry).map(({ value }) => value)),
  };
}
