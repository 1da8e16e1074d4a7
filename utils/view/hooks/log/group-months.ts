import type { LogEntryRow } from '../../types.ts';

interface MonthGroup {
  /** `YYYY-MM`. */
  month: string;
  entries: number;
  minutes: number;
}

export interface Grouped {
  /** Newest first. */
  entries: LogEntryRow[];
  /** The months, by the place of their first entry. */
  headings: ReadonlyMap<number, MonthGroup>;
}

/**
 * Entries under their months.
 *
 * @param open the one that is being edited, and the day on which its form was opened: it does not go elsewhere meanwhile
 */
export function groupMonths(rows: readonly LogEntryRow[], open: { id: string; day: string } | null): Grouped {
  const dayOf = ({ id, finishedAt }: LogEntryRow) => (id === open?.id ? open.day : finishedAt);
  const entries = [...rows].sort(
    (one, other) =>
      (dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0) ||
      other.createdAt - one.createdAt ||
      (one.id < other.id ? -1 : 1),
  );
  const headings = new Map<number, MonthGroup>();
  let group: MonthGroup | undefined;
  for (const [at, entry] of entries.entries()) {
    const month = dayOf(entry).slice(0, 7);
    if (group?.month !== month) {
      group = { month, entries: 0, minutes: 0 };
      headings.set(at, group);
    }
    group.entries += 1;
    group.minutes += entry.minutes;
  }
  return { entries, headings };
}
