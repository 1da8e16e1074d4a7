import type { Table } from '../exports/types.ts';
import type { ExportWords, LogColumn } from '../exports/word-types.ts';
import { nameDomain } from '../schemes/name-domain.ts';
import { entriesIn } from './entries-in.ts';
import type { DayRange, LogEntry } from './types.ts';

type CellOf = (entry: LogEntry, words: ExportWords) => string;

const columns: ReadonlyArray<readonly [column: LogColumn, cellOf: CellOf]> = [
  ['started', (entry) => entry.startedAt],
  ['finished', (entry) => entry.finishedAt],
  ['title', (entry) => entry.source.title],
  ['provider', (entry) => entry.source.newsletter],
  ['published', (entry) => entry.source.publishedAt ?? ''],
  ['kind', ({ source }, { kinds }) => kinds[source.kind]],
  ['method', ({ method }, { methods }) => methods[method]],
  ['minutes', (entry) => String(entry.minutes)],
  ['measured', (entry) => String(entry.minutesMeasured)],
  ['topics', (entry) => entry.topics.join('; ')],
  ['learned', (entry) => entry.learned],
  ['change', (entry) => entry.change],
  ['impact', (entry) => entry.impact],
  ['followUps', ({ followUps }, words) => followUps.map((one) => writeFollowUp(one, words)).join('\n')],
  ['domains', (entry) => entry.domains.map(nameDomain).join('; ')],
  ['evidence', (entry) => entry.evidence.join('; ')],
  ['address', (entry) => entry.source.url ?? ''],
  ['version', (entry) => entry.source.version ?? ''],
  ['reference', (entry) => entry.source.citation],
  ['sponsor', (entry) => entry.source.sponsor ?? ''],
  ['entry', (entry) => entry.id],
];

/** The columns of a log, in order. */
export const logColumns: readonly LogColumn[] = columns.map(([column]) => column);

/** The log of a range as a table, one row an entry, oldest first; days as `YYYY-MM-DD`, lists with `; ` between. */
export function logTable(entries: readonly LogEntry[], range: DayRange, words: ExportWords): Table {
  return {
    columns: logColumns.map((column) => words.columns[column]),
    rows: entriesIn(entries, range).map((entry) => columns.map(([, cellOf]) => cellOf(entry, words))),
  };
}

function writeFollowUp(
  { weeks, answeredOn, answer }: LogEntry['followUps'][number],
  words: ExportWords,
): string {
  return `${answeredOn}. ${words.followUp(weeks)} ${answer}`;
}
