import type { ExportWords } from '../exports/word-types.ts';
import { entriesIn } from './entries-in.ts';
import { summariseYear } from './summarise-year.ts';
import type { DayRange, LogEntry } from './types.ts';
import { writeEntryMarkdown } from './write-entry-markdown.ts';

/** The log of a range as Markdown, oldest first, by months. The same entries give the same text, in whatever order they come. */
export function writeLogMarkdown(entries: readonly LogEntry[], range: DayRange, words: ExportWords): string {
  const { minutes, months } = summariseYear(entries, range);
  const within = entriesIn(entries, range);
  const byMonth = Map.groupBy(within, ({ finishedAt }) => finishedAt.slice(0, 7));
  return `${[
    `# ${words.log}`,
    words.sum(range, within.length, minutes),
    ...months.flatMap(({ month }) => {
      const written = byMonth.get(month) ?? [];
      return written.length === 0
        ? []
        : [`## ${month}`, ...written.map((entry) => writeEntryMarkdown(entry, words))];
    }),
  ].join('\n\n')}\n`;
}
