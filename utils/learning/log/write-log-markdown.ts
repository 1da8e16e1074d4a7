import { entriesIn } from './entries-in.ts';
import { summariseYear } from './summarise-year.ts';
import type { DayRange, LogEntry } from './types.ts';
import { countMinutes, writeEntryMarkdown } from './write-entry-markdown.ts';

/** The log of a range as Markdown, oldest first, by months. The same entries give the same text, in whatever order they come. */
export function writeLogMarkdown(entries: readonly LogEntry[], range: DayRange): string {
  const { minutes, months } = summariseYear(entries, range);
  const within = entriesIn(entries, range);
  const count = within.length === 1 ? '1 entry' : `${within.length} entries`;
  const byMonth = Map.groupBy(within, ({ finishedAt }) => finishedAt.slice(0, 7));
  return `${[
    '# Learning log',
    `${range.from} to ${range.to}: ${count}, ${countMinutes(minutes)}. Self-recorded.`,
    ...months.flatMap(({ month }) => {
      const written = byMonth.get(month) ?? [];
      return written.length === 0 ? [] : [`## ${month}`, ...written.map(writeEntryMarkdown)];
    }),
  ].join('\n\n')}\n`;
}
