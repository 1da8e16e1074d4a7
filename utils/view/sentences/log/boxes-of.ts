import { logTable } from '../../../learning/log/log-table.ts';
import type { LogEntry } from '../../../learning/log/types.ts';
import { fillScheme } from '../../../learning/schemes/fill-scheme.ts';
import type { Scheme } from '../../../learning/schemes/types.ts';

/** What only another program needs. */
const technical = new Set(['Entry', 'Version', 'Minutes measured', 'Kind']);

/** What an entry says, for a person: the boxes of the scheme, or all there is where none is chosen. Empty ones are left out. */
export function boxesOf(scheme: Scheme | null, entry: LogEntry): { label: string; value: string }[] {
  if (scheme) return fillScheme(scheme, entry).filter(({ value }) => value !== '');
  const { columns, rows } = logTable([entry], { from: entry.finishedAt, to: entry.finishedAt });
  return columns
    .map((label, at) => ({ label, value: rows[0]?.[at] ?? '' }))
    .filter(({ label, value }) => value !== '' && !technical.has(label));
}
