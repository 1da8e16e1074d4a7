import type { LogColumn } from '../../../learning/exports/word-types.ts';
import { logColumns, logTable } from '../../../learning/log/log-table.ts';
import type { LogEntry } from '../../../learning/log/types.ts';
import { fillScheme } from '../../../learning/schemes/fill-scheme.ts';
import type { Scheme } from '../../../learning/schemes/types.ts';
import { exportWords } from './export-words.ts';

/** What only another program needs. */
const technical: ReadonlySet<LogColumn> = new Set(['entry', 'version', 'measured', 'kind']);

/** What an entry says, for a person: the boxes of the scheme, or all there is where none is chosen. Empty ones are left out. */
export function boxesOf(scheme: Scheme | null, entry: LogEntry): { label: string; value: string }[] {
  if (scheme) return fillScheme(scheme, entry).filter(({ value }) => value !== '');
  const range = { from: entry.finishedAt, to: entry.finishedAt };
  const { columns, rows } = logTable([entry], range, exportWords());
  return logColumns
    .map((column, at) => ({ column, label: columns[at] ?? '', value: rows[0]?.[at] ?? '' }))
    .filter(({ column, value }) => value !== '' && !technical.has(column))
    .map(({ label, value }) => ({ label, value }));
}
