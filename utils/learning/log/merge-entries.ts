import type { LogEntry } from './types.ts';

export interface MergedEntries {
  /** Not known here before. */
  added: LogEntry[];
  /** Known, and changed later where they come from: they take the place of one's own. */
  changed: LogEntry[];
  /** Known, and no newer than one's own: nothing is done with them. */
  left: LogEntry[];
}

/**
 * What an import does to a log: of two entries with one id the one that was changed later holds, one's own where both were
 * changed at the same time. To import the same again changes nothing.
 */
export function mergeEntries(own: readonly LogEntry[], imported: readonly LogEntry[]): MergedEntries {
  const known = new Map(own.map((entry) => [entry.id, entry]));
  const taken = new Map<string, LogEntry>();
  const left: LogEntry[] = [];
  for (const entry of imported) {
    const former = taken.get(entry.id) ?? known.get(entry.id);
    if (former !== undefined && former.changedAt >= entry.changedAt) {
      left.push(entry);
      continue;
    }
    const replaced = taken.get(entry.id);
    if (replaced !== undefined) left.push(replaced);
    taken.set(entry.id, entry);
  }
  const [added, changed]: [LogEntry[], LogEntry[]] = [[], []];
  for (const entry of taken.values()) (known.has(entry.id) ? changed : added).push(entry);
  return { added, changed, left };
}
