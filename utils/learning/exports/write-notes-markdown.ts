import { escapeMarkdown } from './escape-markdown.ts';
import { markdownLine } from './markdown-text.ts';
import type { ExportedNote } from './note-types.ts';
import type { ExportWords } from './word-types.ts';

/**
 * Notes as a Markdown document, by issues, in the order in which they are given: what was marked as a quotation, what was noted
 * below it.
 *
 * @param day on which it is written, `YYYY-MM-DD`
 */
export function writeNotesMarkdown(notes: readonly ExportedNote[], day: string, words: ExportWords): string {
  const byIssue = Map.groupBy(notes, ({ issue }) => JSON.stringify(issue));
  const sections = [...byIssue.values()].map((own) => writeIssue(own, words));
  return `${[`# ${words.notes.title}`, `${day}, ${words.noteCount(notes.length)}`, ...sections].join('\n\n')}\n`;
}

function writeIssue(notes: readonly ExportedNote[], words: ExportWords): string {
  const issue = notes[0]?.issue;
  const source = [issue?.newsletter, issue?.day, issue?.url].filter((part) => part != null);
  return [
    `## ${markdownLine(issue?.title ?? '')}`,
    markdownLine(source.join(', ')),
    ...notes.map((note) => writeNote(note, words)),
  ].join('\n\n');
}

function writeNote({ quote, note, guide }: ExportedNote, words: ExportWords): string {
  const page = guide?.page == null ? '' : `, ${words.page(guide.page)}`;
  return [
    guide && `**${markdownLine(guide.title)}**${page}`,
    quote && prefixed('> ', escapeMarkdown(quote.exact)),
    note.trim() !== '' && hardBreaks(escapeMarkdown(note.trim())),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const prefixed = (mark: string, text: string) =>
  text
    .split('\n')
    .map((line) => `${mark}${line}`.trimEnd())
    .join('\n');

/** Lines stay lines; between paragraphs they are already. */
const hardBreaks = (text: string) => text.replace(/(?<!\n)\n(?!\n)/g, '\\\n');
