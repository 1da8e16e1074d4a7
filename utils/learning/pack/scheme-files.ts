import { yearRange } from '../log/days.ts';
import type { DayRange, LogEntry } from '../log/types.ts';
import { schemeTable } from '../schemes/scheme-table.ts';
import { sumScheme } from '../schemes/sum-scheme.ts';
import type { Scheme } from '../schemes/types.ts';
import { schemesFolder } from './pack-names.ts';
import type { WriteTable } from './types.ts';

/** The tables of a scheme in a pack, by path: one of the range, or one of each calendar year where each is a list of its own. */
export function schemeFiles(
  scheme: Scheme,
  entries: readonly LogEntry[],
  range: DayRange,
  writeTable: WriteTable,
): [path: string, text: string][] {
  if (!scheme.isListedByYear)
    return [[`${schemesFolder}${scheme.key}.csv`, writeTable(schemeTable(scheme, entries, range))]];
  return sumScheme(scheme, entries, range, range.to).years.map(({ year }) => {
    const own = yearRange(year);
    const part = {
      from: [own.from, range.from].sort()[1] ?? own.from,
      to: [own.to, range.to].sort()[0] ?? own.to,
    };
    return [`${schemesFolder}${scheme.key}-${year}.csv`, writeTable(schemeTable(scheme, entries, part))];
  });
}
