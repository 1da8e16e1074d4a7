import type { SpreadsheetProgram, Table } from '../../../learning/exports/types.ts';
import type { ExportWords } from '../../../learning/exports/word-types.ts';
import { writeCalendar } from '../../../learning/exports/write-calendar.ts';
import { writeCsv } from '../../../learning/exports/write-csv.ts';
import { writeMarkdownSections } from '../../../learning/exports/write-markdown-sections.ts';
import { entriesIn } from '../../../learning/log/entries-in.ts';
import { followUpDays } from '../../../learning/log/follow-up-days.ts';
import { logTable } from '../../../learning/log/log-table.ts';
import type { DayRange, LogEntry } from '../../../learning/log/types.ts';
import { writeLogMarkdown } from '../../../learning/log/write-log-markdown.ts';
import { writeLogJson } from '../../../learning/pack/log-json.ts';
import { schemeTable } from '../../../learning/schemes/scheme-table.ts';
import type { Scheme } from '../../../learning/schemes/types.ts';

export type ExportFormat = 'csv' | 'markdown' | 'json' | 'ics';

export interface ExportWish {
  format: ExportFormat;
  /** What opens the table. */
  program: SpreadsheetProgram;
  range: DayRange;
  /** Whose boxes are filled; null for all that an entry holds. */
  scheme: Scheme | null;
  now: number;
  words: ExportWords;
}

export interface ExportFile {
  text: string;
  name: string;
  type: string;
}

const files = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
  ics: { extension: 'ics', type: 'text/calendar;charset=utf-8' },
} as const;

/** The log of a range as a file; null for a calendar without a day. What may name a patient is no matter of this: it takes the entries as they are given. */
export async function writeExport(
  entries: readonly LogEntry[],
  wish: ExportWish,
): Promise<ExportFile | null> {
  const { format, range, scheme, words } = wish;
  const { extension, type } = files[format];
  if (format === 'ics' && daysOf(entriesIn(entries, range), words).length === 0) return null;
  const of = scheme && format !== 'ics' ? `-${scheme.key}` : '';
  const name = `learning-log${of}-${range.from}-to-${range.to}.${extension}`;
  return { text: await textOf(entries, wish), name, type };
}

async function textOf(
  entries: readonly LogEntry[],
  { format, program, range, scheme, now, words }: ExportWish,
): Promise<string> {
  switch (format) {
    case 'csv':
      return writeCsv(scheme ? tableOf(scheme, entries, range, words) : logTable(entries, range, words), {
        program,
      });
    case 'markdown':
      return scheme ? sectionsOf(scheme, entries, range, words) : writeLogMarkdown(entries, range, words);
    case 'json':
      return await writeLogJson({
        ...{ range, schemes: scheme ? [scheme.key] : [], madeAt: now, guides: [] },
        entries: entriesIn(entries, range),
      });
    case 'ics':
      return writeCalendar(daysOf(entriesIn(entries, range), words), { now, product: 'Learning log' });
  }
}

/** Each row says what it is by itself: rows are copied from one table into another. */
function tableOf(scheme: Scheme, entries: readonly LogEntry[], range: DayRange, words: ExportWords): Table {
  const { name, lookedUp, record, selfRecorded } = words.scheme;
  const { columns, rows } = schemeTable(scheme, entries, range);
  return {
    columns: [...columns, name, lookedUp, record],
    rows: rows.map((row) => [...row, scheme.name, scheme.lookedUp, selfRecorded]),
  };
}

function sectionsOf(
  scheme: Scheme,
  entries: readonly LogEntry[],
  range: DayRange,
  words: ExportWords,
): string {
  const { columns, rows } = schemeTable(scheme, entries, range);
  const within = entriesIn(entries, range);
  const title = words.schemeTitle(range, scheme.name, scheme.lookedUp);
  const named = rows.map((row, at) => [nameOf(within[at]), ...row]);
  return writeMarkdownSections(
    { columns: [words.columns.entry, ...columns], rows: named },
    { title, heading: 0 },
  );
}

const nameOf = (entry: LogEntry | undefined) => (entry ? `${entry.finishedAt} ${entry.source.title}` : '');

/** When it is asked again, of entries for which that is wished. */
function daysOf(entries: readonly LogEntry[], words: ExportWords) {
  return entries.flatMap((entry) =>
    followUpDays(entry).map(({ weeks, on }) => ({
      uid: `${entry.id}-${weeks}@learning-log`,
      day: on,
      title: words.askedAgain(entry.source.title),
      notes: entry.change,
      url: entry.source.url,
    })),
  );
}
