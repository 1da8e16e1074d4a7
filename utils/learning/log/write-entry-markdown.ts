import { markdownLine, markdownParagraphs } from '../exports/markdown-text.ts';
import type { ExportWords } from '../exports/word-types.ts';
import { nameDomain } from '../schemes/name-domain.ts';
import type { LogEntry } from './types.ts';

/**
 * One entry as Markdown: its day and title as a heading of the third level, what was read, the answers. What is empty is
 * left out. The same entry gives the same text.
 */
export function writeEntryMarkdown(entry: Readonly<LogEntry>, words: ExportWords): string {
  const { source } = entry;
  const { columns } = words;
  const days =
    entry.startedAt === entry.finishedAt ? entry.finishedAt : words.days(entry.startedAt, entry.finishedAt);
  const facts: [string, string][] = [
    [
      words.source,
      [source.newsletter, source.publishedAt ?? ''].filter(Boolean).map(markdownLine).join(', '),
    ],
    [columns.address, source.url === null ? '' : asLink(source.url)],
    [columns.reference, markdownLine(source.citation)],
    [columns.version, markdownLine(source.version ?? '')],
    [columns.sponsor, markdownLine(source.sponsor ?? '')],
    [words.methods[entry.method], words.took(days, entry.minutes)],
    [columns.topics, entry.topics.map(markdownLine).join(', ')],
    [columns.domains, entry.domains.map(nameDomain).map(markdownLine).join('; ')],
    [columns.evidence, entry.evidence.map(markdownLine).join('; ')],
  ];
  const answers: [string, string][] = [
    [columns.learned, entry.learned],
    [columns.change, entry.change],
    [columns.impact, entry.impact],
    ...entry.followUps.map(({ weeks, answeredOn, answer }): [string, string] => [
      `${answeredOn}. ${words.followUp(weeks)}`,
      answer,
    ]),
  ];
  return [
    `### ${entry.finishedAt} · ${markdownLine(source.title) || words.untitled}`,
    facts.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`])).join('\n'),
    ...answers.flatMap(([question, answer]) =>
      answer.trim() === '' ? [] : [`**${question}**`, markdownParagraphs(answer)],
    ),
  ].join('\n\n');
}

/** An address that Markdown shows as it is; one that holds what ends it there is escaped as text. */
function asLink(url: string): string {
  return /^https?:\/\/[^\s<>\\]+$/i.test(url) ? `<${url}>` : markdownLine(url);
}
