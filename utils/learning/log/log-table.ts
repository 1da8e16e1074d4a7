import type { Table } from '../exports/types.ts';
import { nameDomain } from '../schemes/name-domain.ts';
import { entriesIn } from './entries-in.ts';
import type { DayRange, LogEntry } from './types.ts';

const columns: ReadonlyArray<readonly [name: string, cellOf: (entry: LogEntry) => string]> = [
  ['Started', (entry) => entry.startedAt],
  ['Finished', (entry) => entry.finishedAt],
  ['Title', (entry) => entry.source.title],
  ['Provider', (entry) => entry.source.newsletter],
  ['Published', (entry) => entry.source.publishedAt ?? ''],
  ['Kind', (entry) => entry.source.kind],
  ['Method', (entry) => entry.method],
  ['Minutes', (entry) => String(entry.minutes)],
  ['Minutes measured', (entry) => String(entry.minutesMeasured)],
  ['Topics', (entry) => entry.topics.join('; ')],
  ['What I learned', (entry) => entry.learned],
  ['What I will do differently', (entry) => entry.change],
  ['What next', (entry) => entry.impact],
  ['Follow-up questions', (entry) => entry.followUps.map(writeFollowUp).join('\n')],
  ['Domains', (entry) => entry.domains.map(nameDomain).join('; ')],
  ['Evidence', (entry) => entry.evidence.join('; ')],
  ['Address', (entry) => entry.source.url ?? ''],
  ['Version', (entry) => entry.source.version ?? ''],
  ['Reference', (entry) => entry.source.citation],
  ['Sponsor of the source', (entry) => entry.source.sponsor ?? ''],
  ['Entry', (entry) => entry.id],
];

/** The log of a range as a table, one row an entry, oldest first; days as `YYYY-MM-DD`, lists with `; ` between. */
export function logTable(entries: readonly LogEntry[], range: DayRange): Table {
  return {
    columns: columns.map(([name]) => name),
    rows: entriesIn(entries, range).map((entry) => columns.map(([, cellOf]) => cellOf(entry))),
  };
}

function writeFollowUp({ weeks, answeredOn, answer }: LogEntry['followUps'][number]): string {
  return `${answeredOn} (${weeks} weeks): ${answer}`;
}
